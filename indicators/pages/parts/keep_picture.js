// A chart as a picture with its title, its source and the day: plotly's own drawing, copied, between two blocks of text.

const XMLNS = "http://www.w3.org/2000/svg";
const EDGE = 16;

function element(name, attributes, ...inside) {
  const made = document.createElementNS(XMLNS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

// Lines no wider than the picture; Chinese breaks anywhere, a word of letters nowhere.
function lines(text, size, width) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${size}px ${FONT_OF_PAGE()}`;
  const found = [""];
  for (const piece of text.match(/[\u0021-\u024f]+\s*|./gsu) ?? []) {
    if (found.at(-1) && context.measureText(found.at(-1) + piece).width > width) found.push("");
    found[found.length - 1] += piece;
  }
  return found;
}

const FONT_OF_PAGE = () => getComputedStyle(document.querySelector("[data-testid=stApp]")).fontFamily;

function block(texts, size, weight, y, colour, font) {
  const height = Math.round(size * 1.5);
  const style = { x: EDGE, fill: colour, "font-size": size, "font-weight": weight, "font-family": font };
  return texts.map((text, at) => element("text", { ...style, y: y + height * (at + 1) - size * 0.4 }, text));
}

function drawing(data) {
  const layers = [...document.querySelectorAll(`.st-key-${CSS.escape(data.chart)} .js-plotly-plot .main-svg`)];
  if (!layers.length) return null;
  const { width, height } = layers[0].getBoundingClientRect();
  const page = getComputedStyle(document.querySelector("[data-testid=stApp]"));
  const title = lines(data.title, 16, width - 2 * EDGE);
  const foot = [data.source, data.made].flatMap((text) => lines(text, 12, width - 2 * EDGE));
  const top = title.length * 24 + EDGE;
  const whole = top + height + foot.length * 18 + EDGE;
  const svg = element("svg", { xmlns: XMLNS, width, height: whole, viewBox: `0 0 ${width} ${whole}`, lang: data.lang });
  svg.append(
    element("title", {}, data.title),
    element("desc", {}, `${data.source} ${data.made}`),
    element("rect", { width, height: whole, fill: page.backgroundColor }),
    ...block(title, 16, 700, EDGE / 2, page.color, data.font),
  );
  for (const layer of layers) {
    const copy = layer.cloneNode(true);
    copy.querySelectorAll(".hoverlayer, .draglayer, .modebar").forEach((part) => part.remove());
    copy.querySelectorAll("text, tspan").forEach((text) => (text.style.fontFamily = data.font));
    copy.removeAttribute("class");
    copy.style.background = "none";
    copy.setAttribute("y", top);
    svg.append(copy);
  }
  svg.append(...block(foot, 12, 400, top + height, page.color, data.font));
  return { text: new XMLSerializer().serializeToString(svg), width, height: whole };
}

function keep(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

async function png(drawn) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([drawn.text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = drawn.width * 2;
  canvas.height = drawn.height * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

export default function ({ data: [data], parentElement }) {
  const [toPng, toSvg] = parentElement.querySelectorAll("button");
  toPng.textContent = data.png;
  toSvg.textContent = data.svg;
  toSvg.onclick = () => {
    const drawn = drawing(data);
    if (drawn) keep(new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', drawn.text], { type: "image/svg+xml" }), `${data.file}.svg`);
  };
  toPng.onclick = async () => {
    const drawn = drawing(data);
    if (drawn) keep(await png(drawn), `${data.file}.png`);
  };
}
