;;; plumbline.el --- Tracking plans checked as you type  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, tools

;;; Commentary:

;; Put this file on the `load-path' and (require 'plumbline).  Tracking plans then open in a mode of their own, so that
;; other YAML files are left to their own servers, and the server starts with whichever of eglot and lsp-mode is
;; installed; eglot is preferred.

;;; Code:

(defgroup plumbline nil
  "Tracking plans checked as you type."
  :group 'tools)

(defcustom plumbline-command '("plumbline" "serve")
  "The command that starts the server."
  :type '(repeat string))

;;;###autoload
(defcustom plumbline-file-regexp
  "/\\(?:\\(?:tracking[-_]plan\\|current[-_]state\\)\\.\\(?:ya?ml\\|json\\)\\|\\.plumbline\\.yaml\\|[^/]+\\.profile\\.ya?ml\\)\\'"
  "The files that are handed to the server; set it before this file is loaded."
  :type 'regexp)

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function eglot-ensure "eglot")
(declare-function lsp-deferred "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-activate-on "lsp-mode")

(defun plumbline--parent-mode ()
  "Turn on the best mode for YAML that is installed."
  (cond ((fboundp 'yaml-mode) (yaml-mode))
        (t (text-mode)
           (setq-local comment-start "# ")
           (setq-local comment-start-skip "#+ *")
           (setq-local indent-tabs-mode nil))))

;;;###autoload
(define-derived-mode plumbline-mode nil "Plan"
  "Major mode for tracking plans."
  (plumbline--parent-mode)
  (setq major-mode 'plumbline-mode
        mode-name "Plan"))

(put 'plumbline-mode 'eglot-language-id "yaml")

;;;###autoload
(add-to-list 'auto-mode-alist (cons plumbline-file-regexp 'plumbline-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons 'plumbline-mode (lambda (&rest _) plumbline-command))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(plumbline-mode . "yaml"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection (lambda () plumbline-command))
    :major-modes '(plumbline-mode)
    :server-id 'plumbline)))

(defun plumbline-start ()
  "Start the server for this buffer."
  (cond ((require 'eglot nil t) (eglot-ensure))
        ((require 'lsp-mode nil t) (lsp-deferred))
        (t (message "plumbline: install eglot or lsp-mode"))))

(add-hook 'plumbline-mode-hook #'plumbline-start)

(provide 'plumbline)
;;; plumbline.el ends here
