"""Stands between a client and its server and writes down what each says: record.py LOG COMMAND…

Each line of LOG is {"source": "client" or "server", "message": …}. The bytes pass as they are; the process ends with
the server's code."""

import json
import os
import subprocess
import sys
import threading


def main(log_path, command):
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    log = open(log_path, "a", encoding="utf-8")
    lock = threading.Lock()

    def pump(source, read_end, write_end):
        rest = b""
        while True:
            data = os.read(read_end, 65536)
            if not data:
                break
            # Written down before it is passed on, so that a question stands before its answer.
            rest = note(source, rest + data)
            try:
                pass_on(write_end, data)
            except OSError:
                break
        if source == "client":
            server.stdin.close()

    def note(source, data):
        while True:
            head, found, body = data.partition(b"\r\n\r\n")
            if not found:
                return data
            lengths = [l for l in head.split(b"\r\n") if l.lower().startswith(b"content-length:")]
            length = int(lengths[0].split(b":")[1])
            if len(body) < length:
                return data
            line = json.dumps({"source": source, "message": json.loads(body[:length])}, ensure_ascii=False)
            with lock:
                log.write(line + "\n")
                log.flush()
            data = body[length:]

    def pass_on(write_end, data):
        while data:
            data = data[os.write(write_end, data) :]

    forth = threading.Thread(target=pump, args=("client", 0, server.stdin.fileno()), daemon=True)
    forth.start()
    pump("server", server.stdout.fileno(), 1)
    return server.wait()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
