"""Printing by the browser's own means, which also makes a PDF: this page, or a page that is shown inside it.

The page inside is data: its frame runs no script, whatever the page holds.
"""

from indicators.pages.parts.component import component

_BUTTON = """
button { font: inherit; font-family: var(--st-font); color: var(--st-text-color); background: var(--st-background-color);
  border: 1px solid var(--st-border-color); border-radius: 0.5rem; padding: 0.35rem 0.9rem; cursor: pointer; min-height: 2.5rem; }
button:hover { border-color: var(--st-primary-color); color: var(--st-primary-color); }
button:focus-visible { outline: 2px solid var(--st-primary-color); }
"""
_FRAME = """
button { background: var(--st-primary-color); border-color: var(--st-primary-color); color: #fff; font-weight: 600; }
button:hover { color: #fff; filter: brightness(1.1); }
iframe { display: block; width: 100%; height: 75vh; margin-top: 0.8rem; border: 1px solid var(--st-border-color);
  border-radius: 0.5rem; background: #fff; }
@media print { button { display: none; } iframe { height: 240mm; border: 0; } }
"""
_PRINT = """
export default function ({ data: [data], parentElement }) {
  const button = parentElement.querySelector("button");
  button.textContent = data.label;
  button.onclick = () => window.print();
}
"""
_SHOW = """
export default function ({ data: [data], parentElement }) {
  const button = parentElement.querySelector("button");
  const inside = parentElement.querySelector("iframe");
  button.textContent = data.label;
  button.onclick = () => { inside.contentWindow.focus(); inside.contentWindow.print(); };
  if (inside.dataset.version === data.version) return;
  inside.dataset.version = data.version;
  inside.title = data.title;
  inside.onload = () => {
    for (const link of inside.contentDocument.querySelectorAll("a[href]")) {
      const to = link.getAttribute("href");
      if (to.startsWith("#")) {
        link.onclick = (event) => {
          event.preventDefault();
          inside.contentDocument.getElementById(to.slice(1))?.scrollIntoView({ block: "center" });
        };
      } else {
        link.target = "_blank";
        link.rel = "noopener";
      }
    }
  };
  inside.srcdoc = data.page;
}
"""

_print = component("print", html='<button type="button"></button>', css=_BUTTON, js=_PRINT)
_printable = component(
    "printable",
    html='<button type="button"></button><iframe tabindex="0" '
    'sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe>',
    css=_BUTTON + _FRAME,
    js=_SHOW,
)


def print_button(label: str) -> None:
    """A button that prints the page as it is; look.css leaves out what cannot be used on paper."""
    _print({"label": label}, key="print_page", width="content")


def printable(page: str, *, label: str, title: str) -> None:
    """A whole HTML page, shown in a frame of its own, with a button that prints it and nothing else."""
    _printable({"label": label, "title": title, "page": page, "version": str(hash(page))}, key="printable")
