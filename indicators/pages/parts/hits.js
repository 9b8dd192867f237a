// What was found, as links; words of a source only ever become textContent.

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const list = parentElement.querySelector("ol");
  const open = (event, place) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setTriggerValue("opened", place);
  };
  const link = (place, look, ...inside) => {
    const made = document.createElement("a");
    made.href = place.href;
    made.className = look;
    made.append(...inside);
    made.onclick = (event) => open(event, place.opens);
    return made;
  };
  const mark = (words) => {
    const made = document.createElement("mark");
    made.textContent = words;
    return made;
  };
  list.setAttribute("aria-label", data.label);
  list.start = data.first;
  list.replaceChildren(
    ...data.hits.map((hit) => {
      const item = document.createElement("li");
      const about = document.createElement("span");
      about.className = "about";
      about.textContent = hit.about;
      const places = hit.snippets.map((one) => link(one, "snippet", one.before, mark(one.word), one.after));
      item.append(link(hit, "title", hit.title), about, ...places);
      return item;
    }),
  );
}
