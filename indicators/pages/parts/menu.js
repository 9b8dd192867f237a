// Closes the menu of a phone once a page is chosen there: it lies over the page, and Streamlit leaves it open.
const NARROW = "(max-width: 768px)";

export default function ({ parentElement }) {
  let inside = parentElement;
  while (inside.getRootNode().host) inside = inside.getRootNode().host;
  const menu = inside.closest("[data-testid=stSidebar]");
  const chosen = (event) => {
    if (event.target.closest("a") && matchMedia(NARROW).matches)
      menu.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
  };
  menu?.addEventListener("click", chosen);
  return () => menu?.removeEventListener("click", chosen);
}
