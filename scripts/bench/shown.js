// Put into a page before its own scripts, with what to look for: when that first stood in a frame that was drawn, by the clock
// on the wall in milliseconds.
(sought) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(sought)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.benchShown = performance.timeOrigin + performance.now(); }));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
