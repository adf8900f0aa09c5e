"""Holds recorded messages against LSP's own description of them: metacheck.py METAMODEL.json LOG…

A LOG is what `record.py` writes. Checked are the server's messages: every member known and of its kind, nothing
missing, every response to a request that was made and made once, every request answered. Ends with 1 if not."""

import collections
import json
import os
import sys

INTEGERS = {"integer": (-(2**31), 2**31 - 1), "uinteger": (0, 2**31 - 1)}
STRINGS = {"string", "DocumentUri", "URI", "RegExp"}


class MetaModel:
    """LSP's types by name, and what fits them."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            model = json.load(file)
        self.requests = {each["method"]: each for each in model["requests"]}
        self.notifications = {each["method"]: each for each in model["notifications"]}
        self.structures = {each["name"]: each for each in model["structures"]}
        self.enumerations = {each["name"]: each for each in model["enumerations"]}
        self.aliases = {each["name"]: each for each in model["typeAliases"]}
        self.members_of = {}

    def members(self, name):
        """The members of a structure, inherited ones included."""
        if name not in self.members_of:
            structure = self.structures[name]
            found = {}
            for parent in structure.get("extends", []) + structure.get("mixins", []):
                found.update(self.members(parent["name"]))
            found.update({member["name"]: member for member in structure["properties"]})
            self.members_of[name] = found
        return self.members_of[name]

    def faults(self, kind, value, where):
        """What does not fit, as a list of sentences."""
        return getattr(self, "faults_of_" + kind["kind"])(kind, value, where)

    def faults_of_base(self, kind, value, where):
        name = kind["name"]
        if name in STRINGS:
            fits = isinstance(value, str)
            if name == "DocumentUri":
                fits = fits and value.partition(":")[0].isascii() and value.partition(":")[1] == ":"
        elif name in INTEGERS:
            low, high = INTEGERS[name]
            fits = type(value) is int and low <= value <= high
        elif name == "decimal":
            fits = type(value) in (int, float)
        elif name == "boolean":
            fits = type(value) is bool
        else:
            fits = name == "null" and value is None
        return [] if fits else [f"{where}: {brief(value)} is no {name}"]

    def faults_of_reference(self, kind, value, where):
        name = kind["name"]
        if name in ("LSPAny", "LSPObject", "LSPArray"):
            return []
        if name in self.aliases:
            return self.faults(self.aliases[name]["type"], value, where)
        if name in self.enumerations:
            enumeration = self.enumerations[name]
            wrong = self.faults(enumeration["type"], value, where)
            known = [each["value"] for each in enumeration["values"]]
            if wrong or value in known or enumeration.get("supportsCustomValues"):
                return wrong
            return [f"{where}: {brief(value)} is none of {name}"]
        return self.faults_of_members(self.members(name), value, where, name)

    def faults_of_literal(self, kind, value, where):
        members = {member["name"]: member for member in kind["value"]["properties"]}
        return self.faults_of_members(members, value, where, "the literal")

    def faults_of_members(self, members, value, where, name):
        if not isinstance(value, dict):
            return [f"{where}: {brief(value)} is no {name}"]
        found = [
            f"{where}: {name} lacks {key}"
            for key, member in members.items()
            if key not in value and not member.get("optional")
        ]
        for key, item in value.items():
            if key in members:
                found += self.faults(members[key]["type"], item, f"{where}.{key}")
            elif members:
                found.append(f"{where}: {name} has no {key}")
        return found

    def faults_of_array(self, kind, value, where):
        if not isinstance(value, list):
            return [f"{where}: {brief(value)} is no array"]
        return [
            fault
            for index, item in enumerate(value)
            for fault in self.faults(kind["element"], item, f"{where}[{index}]")
        ]

    def faults_of_map(self, kind, value, where):
        if not isinstance(value, dict):
            return [f"{where}: {brief(value)} is no map"]
        return [
            fault
            for key, item in value.items()
            for fault in self.faults(kind["value"], item, f"{where}.{key}")
        ]

    def faults_of_tuple(self, kind, value, where):
        if not isinstance(value, list) or len(value) != len(kind["items"]):
            return [f"{where}: {brief(value)} is no tuple of {len(kind['items'])}"]
        pairs = zip(kind["items"], value)
        return [f for i, (each, item) in enumerate(pairs) for f in self.faults(each, item, f"{where}[{i}]")]

    def faults_of_stringLiteral(self, kind, value, where):
        return [] if value == kind["value"] else [f"{where}: {brief(value)} is not {kind['value']!r}"]

    def faults_of_and(self, kind, value, where):
        return [fault for each in kind["items"] for fault in self.faults(each, value, where)]

    def faults_of_or(self, kind, value, where):
        # The choice that fits best says best what is wrong.
        return min((self.faults(each, value, where) for each in kind["items"]), key=len)


def brief(value):
    return json.dumps(value, ensure_ascii=False)[:60]


def check(model, path):
    """The faults in one recorded session, and how often the server said what."""
    asked = {"client": {}, "server": {}}
    said = collections.Counter()
    faults = []
    with open(path, encoding="utf-8") as file:
        entries = [json.loads(line) for line in file]
    for number, entry in enumerate(entries, 1):
        source, message = entry["source"], entry["message"]
        found = []
        method = message.get("method")
        if method and "id" in message:
            asked[source][json.dumps(message["id"])] = method
        if source == "server":
            if message.get("jsonrpc") != "2.0":
                found.append("jsonrpc is not 2.0")
            if method:
                said[method] += 1
                found += check_call(model, message, method)
            else:
                found += check_response(model, message, asked["client"], said)
        faults += [f"{path}:{number}: {fault}" for fault in found]
    faults += [f"{path}: {method} {key} was never answered" for key, method in asked["client"].items()]
    return faults, said


def check_call(model, message, method):
    kinds = model.requests if "id" in message else model.notifications
    kind = kinds.get(method)
    if kind is None:
        return [] if method.startswith("$/") else [f"there is no {method}"]
    if "params" not in kind:
        return []
    if "params" not in message:
        return [f"{method} lacks params"]
    return model.faults(kind["params"], message["params"], method)


def check_response(model, message, asked, said):
    method = asked.pop(json.dumps(message.get("id")), None)
    if "error" in message:
        error = message["error"]
        said["error of " + (method or "nothing")] += 1
        right = type(error.get("code")) is int and isinstance(error.get("message"), str)
        faults = [] if right else [f"{brief(error)} is no error"]
        # What could not be read has no id to be answered by.
        if method is None and message.get("id") is not None:
            faults.append(f"nobody asked {brief(message.get('id'))}")
        return faults
    if method is None:
        return [f"nobody asked {brief(message.get('id'))}, or it was answered before"]
    said["result of " + method] += 1
    if "result" not in message:
        return [f"{method} has neither result nor error"]
    kind = model.requests.get(method)
    return model.faults(kind["result"], message["result"], method) if kind else []


def main(model_path, logs):
    model = MetaModel(model_path)
    faults, said = [], collections.Counter()
    for path in logs:
        found, counts = check(model, path)
        faults += found
        said += counts
    for fault in faults:
        print(fault)
    for what, count in sorted(said.items()):
        print(f"metacheck: {count:5} {what}")
    print(f"metacheck: {os.path.basename(model_path)}: {sum(said.values())} messages, {len(faults)} faults")
    # A log in which the server says nothing proves nothing.
    return 1 if faults or not said else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
