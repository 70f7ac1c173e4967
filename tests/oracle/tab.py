#!/usr/bin/env python3
"""What Tab completes: the program's own answers, and real keys in bash, zsh and fish.

Usage: tab.py PROGRAM. A shell that is not installed is named, and not tried; exits 77 where none is.
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1])
failures = []


def check(what, got, expected):
    if got != expected:
        failures.append(f"{what}: {got!r}, not {expected!r}")


def run(*words, exit_code=0):
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    check(f"exit code of {words}", done.returncode, exit_code)
    return done.stdout


def offers(*words):
    return [line.split("\t")[0] for line in run("complete", "--", *words).splitlines()]


def check_answers():
    check("a command", offers("bal"), ["balance"])
    check("a format", offers("verify", "--format", "s"), ["sarif", "svg"])
    check("a format of its own", offers("balance", "--format", "s"), ["svg"])
    check("one word with =", offers("verify", "--format=s"), ["--format=sarif", "--format=svg"])
    check("split at =", offers("verify", "--format", "=", "s"), ["sarif", "svg"])
    check("nothing behind =", offers("balance", "--color", "="), ["auto", "always", "never"])
    check("an option", offers("verify", "--roun"), ["--rounding"])
    check("a code", offers("balance", "PR"), ["PRI", "PRK", "PRT", "PRY"])
    check("a code in any case", offers("balance", "RUS", "Uzb"), ["UZB"])
    check("a name without a code", offers("balance", "Russ"), ["Russia"])
    check("the rest of a list", offers("verify", "--fail-on", "missing,mo"), ["missing,moved"])
    check("no command", offers("nonsense", "--f"), [])
    check("of files nothing", offers("balance", "--data", "x"), [])
    check("nothing", run("complete"), "")
    check("a meaning", run("complete", "--", "balance", "PRK"), "PRK\tNorth Korea\n")
    check("no such shell", run("completions", "tcsh", exit_code=2), "")
    check("no shell", run("completions", exit_code=2), "")
    check("a word too many", run("man", "x", exit_code=2), "")


def check_manual():
    page = run("man")
    for command in re.findall(r"^  (\w+)  ", run("--help").split("Commands:")[1], re.M):
        check(f"{command} in the manual", f".SS {command}\n" in page, True)
    if shutil.which("man") is None or shutil.which("groff") is None:
        print("not run: man --warnings (man or groff is not installed)")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".1") as file:
        file.write(page)
        file.flush()
        shown = subprocess.run(
            ["man", "--warnings", "-E", "UTF-8", "-l", file.name], capture_output=True, text=True,
            check=False, env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
    check("warnings of man", shown.stderr, "")
    check("exit code of man", shown.returncode, 0)


class Terminal:
    """A shell that sees a terminal."""

    def __init__(self, command, environment):
        self.child, self.keys = pty.fork()
        if self.child == 0:
            os.execvpe(command[0], command, environment)

    def press(self, keys, until, seconds=5):
        """What is shown until a text is, or for so long."""
        os.write(self.keys, keys.encode())
        text = ""
        end = time.monotonic() + seconds
        while until not in text and time.monotonic() < end:
            if select.select([self.keys], [], [], 0.1)[0]:
                try:
                    text += os.read(self.keys, 65536).decode(errors="replace")
                except OSError:
                    break
        return text

    def close(self):
        os.close(self.keys)
        os.waitpid(self.child, 0)


def check_keys(shell, command, start):
    """Presses Tab behind the beginnings of words, and looks for the whole ones."""
    environment = {**os.environ, "PATH": f"{os.path.dirname(program)}:{os.environ['PATH']}",
                   "TERM": "xterm", "LC_ALL": "C.UTF-8"}
    terminal = Terminal(command, environment)
    terminal.press(f"PS1=; {start}; echo rea''dy\n", "ready")
    for keys, expected in [("tradestat bal\t", "balance"),
                           ("tradestat verify --format=sa\t", "--format=sarif"),
                           ("tradestat verify --format sa\t", "sarif"),
                           ("tradestat balance Uzbe\t", "Uzbekistan")]:
        shown = terminal.press(keys, expected)
        check(f"{shell}: {keys!r}", expected in shown.replace("\r", ""), True)
        terminal.press("\x15", "", 0)
    terminal.close()


check_answers()
check_manual()
tried = False
for name, words, begin in [
        ("bash", ["bash", "--norc", "--noprofile", "-i"],
         'bind "set enable-bracketed-paste off"; source <(tradestat completions bash)'),
        ("zsh", ["zsh", "-f", "-i"],
         "autoload -Uz compinit; compinit -D -u; source <(tradestat completions zsh)")]:
    if shutil.which(name) is None:
        print(f"not run: Tab in {name} (it is not installed)")
        continue
    check_keys(name, words, begin)
    tried = True
if shutil.which("fish") is None:
    print("not run: fish (it is not installed)")
else:
    tried = True
    with tempfile.TemporaryDirectory() as home:
        listed = subprocess.run(
            ["fish", "-c", "tradestat completions fish | source; "
             "complete -C 'tradestat verify --format=sa'"], capture_output=True, text=True,
            check=False, env={**os.environ, "HOME": home,
                              "PATH": f"{os.path.dirname(program)}:{os.environ['PATH']}"})
    check("fish", listed.stdout.split("\t")[0].strip(), "--format=sarif")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0 if tried else 77)
