// Closes the menu of a phone once a page is chosen there: it lies over the page, and Streamlit leaves it open.
addEventListener("click", (event) => {
  const menu = event.target.closest("[data-testid=stSidebar]");
  if (menu && event.target.closest("a") && matchMedia("(max-width: 768px)").matches)
    menu.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
});
