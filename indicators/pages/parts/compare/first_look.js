// Shows what Compare opens with as the server drew it, until the chart itself stands in its place or the reader does something.
(() => {
  const asked = new URLSearchParams(location.search), phone = innerWidth <= 640;
  const alone = [...asked.keys()].every((name) => ["lang", "library", "indicator"].includes(name));
  const here = () => location.pathname.endsWith("/compare");
  // Streamlit keeps what a reader has done to the menu at the side; the place of the chart is then another.
  const moved = Object.keys(localStorage).some((key) => /sidebar/i.test(key) && !/^(false|300)$/.test(localStorage.getItem(key)));
  if (!alone || !here() || moved || (!phone && innerWidth <= 1150)) return;
  // Where the page will have the heading of the chart, and how much room the chart has (look.css).
  const left = phone ? 16 : 380, top = phone ? 612 : 312, head = 84, room = innerWidth - left - (phone ? 16 : 80);
  asked.set("width", Math.floor(phone ? room : room * 0.6 - 8));
  asked.set("theme", matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const picture = new Image(), done = new AbortController(), { signal } = done;
  const follow = () => {
    if (signal.aborted) return;
    if (!here() || document.querySelector('[data-testid="stPlotlyChart"] .main-svg .point')) return done.abort();
    const heading = document.querySelector('[data-testid="stMain"] h3')?.closest('[data-testid="stHorizontalBlock"]');
    if (heading) {
      picture.style.clipPath = `inset(${head}px 0 0)`;
      const below = heading.getBoundingClientRect().bottom + 16 - head;
      const growing = document.querySelector('.st-key-choices [data-testid="stSkeleton"]');
      picture.style.top = `${growing ? Math.max(top, below) : below}px`;
    }
    requestAnimationFrame(follow);
  };
  picture.id = "first-look";
  picture.alt = "";
  picture.style.cssText = `position:fixed;z-index:1;pointer-events:none;left:${left}px;top:${top}px`;
  picture.addEventListener("load", () => { document.body.append(picture); follow(); }, { signal });
  picture.addEventListener("error", () => done.abort(), { signal });
  signal.addEventListener("abort", () => picture.remove());
  for (const name of ["wheel", "touchstart", "pointerdown", "keydown", "resize", "popstate"]) {
    addEventListener(name, () => done.abort(), { capture: true, passive: true, signal });
  }
  setTimeout(() => done.abort(), 10000);
  picture.src = `./first/compare.svg?${asked}`;
})();
