;;; session.el --- One whole session in Emacs with eglot, without a screen  -*- lexical-binding: t; -*-

;; emacs -Q --batch -l session.el, with PLUMBLINE_SERVER (a JSON list: the server's command), PLUMBLINE_PLAN (the file)
;; and PLUMBLINE_EDITORS (the folder `editors/emacs') in the environment.  Opens a plan with a fault, sees it once, hovers,
;; completes inside `group_level:', applies the fix, jumps, finds references, renames a group with the editor's own
;; command, asks for symbols, and sees the server end.

;;; Code:

(require 'package)
(package-initialize)
(dolist (folder (append (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/*")
                        (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa-src/*")))
  (add-to-list 'load-path folder))
(require 'json)
(require 'eglot)
(require 'flymake)
(require 'imenu)

(defun session-say (format &rest arguments)
  (princ (concat "emacs " (number-to-string emacs-major-version) ": " (apply #'format format arguments) "\n")))

(defun session-wait (what condition)
  "Wait until CONDITION holds, which WHAT names."
  (let ((end (+ (float-time) 30)) (result nil))
    (while (and (not (setq result (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (unless result (error "%s" what))
    result))

(defun session-go (text &optional byte)
  "Go to the first TEXT, BYTE characters into it."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (+ (match-beginning 0) (or byte 0))))

(defun session-faults ()
  "The diagnostics of the fault."
  (seq-filter (lambda (it) (string-match-p "no group is called" (flymake-diagnostic-text it)))
              (flymake-diagnostics)))

(defun session-run ()
  (setq eglot-sync-connect 30 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil
        eglot-send-changes-idle-time 0.01 make-backup-files nil
        plumbline-command (append (json-parse-string (getenv "PLUMBLINE_SERVER") :array-type 'list) nil))
  (add-to-list 'load-path (getenv "PLUMBLINE_EDITORS"))
  (require 'plumbline)
  ;; Without a screen nobody runs what `eglot-ensure' puts off, so the connection is made by hand.
  (remove-hook 'plumbline-mode-hook #'plumbline-start)
  (find-file (expand-file-name "compose.yaml" (file-name-directory (getenv "PLUMBLINE_PLAN"))))
  (when (eq major-mode 'plumbline-mode) (error "a file that is no plan opens as one"))
  (find-file (getenv "PLUMBLINE_PLAN"))
  (unless (eq major-mode 'plumbline-mode) (error "the plan opens in %s" major-mode))
  (apply #'eglot--connect (eglot--guess-contact))
  (unless (eglot-managed-p) (eglot--maybe-activate-editing-mode))
  (session-wait "eglot does not manage the buffer" #'eglot-managed-p)
  (let ((server (eglot-current-server)))
    (flymake-mode 1)
    (flymake-start)
    (session-wait "the fault is not shown" (lambda () (flymake-start) (session-faults)))
    (unless (= 1 (length (session-faults))) (error "the fault is shown %d times" (length (session-faults))))
    (let ((fault (car (session-faults))))
      (unless (equal "worksapce" (buffer-substring (flymake-diagnostic-beg fault) (flymake-diagnostic-end fault)))
        (error "the fault is shown elsewhere"))
      (session-say "diagnostic, once, at line %d: %s" (line-number-at-pos (flymake-diagnostic-beg fault))
                   (car (split-string (flymake-diagnostic-text fault) "\n"))))

    (session-go "report.shared" 3)
    (let* ((hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)))
           (text (plist-get (plist-get hover :contents) :value)))
      (unless (and text (string-match-p "report.shared" text)) (error "hover: %S" hover))
      (session-say "hover: %s" (replace-regexp-in-string "\n+" " · " text)))

    (session-go "worksapce" 2)
    (let* ((answer (jsonrpc-request server :textDocument/completion (eglot--TextDocumentPositionParams)))
           (items (if (vectorp answer) answer (plist-get answer :items)))
           (labels (mapcar (lambda (it) (plist-get it :label)) items)))
      (unless (and (member "workspace" labels) (member "account" labels)) (error "completion: %S" labels))
      (session-say "completion inside group_level: %s" (string-join labels ", ")))

    (session-go "worksapce" 2)
    (let* ((fault (car (session-faults)))
           (actions (eglot-code-actions (flymake-diagnostic-beg fault) (flymake-diagnostic-end fault) "quickfix" nil))
           (fix (seq-find (lambda (it) (eq t (plist-get it :isPreferred))) actions)))
      (unless fix (error "no preferred fix among %S" actions))
      (eglot--apply-workspace-edit
       (or (plist-get fix :edit) (plist-get (jsonrpc-request server :codeAction/resolve fix) :edit))))
    (when (save-excursion (goto-char (point-min)) (search-forward "worksapce" nil t)) (error "the fix was not applied"))
    (session-wait "the fault is still shown" (lambda () (eglot--signal-textDocument/didChange) (flymake-start) (null (session-faults))))
    (session-say "fixed, and the diagnostic is gone")

    (session-go "group_level: workspace" 15)
    (let* ((places (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
           (line (xref-location-line (xref-item-location (car places)))))
      (session-go "{type: workspace")
      (unless (= line (line-number-at-pos)) (error "the definition is on line %s" line))
      (session-say "definition: line %d" line))
    (session-go "group_level: workspace" 15)
    (let ((places (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))
      (unless (>= (length places) 3) (error "%d references" (length places)))
      (session-say "references: %d" (length places)))

    (session-go "{type: workspace" 8)
    (eglot-rename "team")
    (save-excursion
      (goto-char (point-min))
      (when (search-forward "workspace" nil t) (error "rename left %s" (buffer-string)))
      (unless (= 4 (how-many "team" (point-min))) (error "renamed in %d places" (how-many "team" (point-min)))))
    (session-say "renamed the group in 4 places with the editor's own command")
    (session-wait "the plan is not consistent any more"
                  (lambda () (eglot--signal-textDocument/didChange) (flymake-start) (null (session-faults))))

    (let* ((symbols (format "%S" (jsonrpc-request server :textDocument/documentSymbol
                                                  (list :textDocument (eglot--TextDocumentIdentifier))))))
      (unless (and (string-match-p "\"team\"" symbols) (string-match-p "\"report.exported\"" symbols))
        (error "symbols: %s" symbols))
      (session-say "symbols: team and report.exported are among them"))
    (set-buffer-modified-p nil)
    (eglot-shutdown server)
    (session-wait "the server did not end" (lambda () (not (jsonrpc-running-p server))))
    (session-say "the server ended")))

(condition-case problem
    (session-run)
  (error (session-say "FAILED: %s" (error-message-string problem))
         (kill-emacs 1)))
(kill-emacs 0)
;;; session.el ends here
