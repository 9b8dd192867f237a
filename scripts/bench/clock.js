// Put into a page before its own scripts: when the reader last did something, when the run that follows was asked for and
// when it had ended, and when the page last changed. Times are milliseconds of performance.now().
(() => {
  const clock = { acted: 0, asked: 0, ended: 0, changed: 0 };
  window.benchClock = clock;
  const SCRIPT_FINISHED = 6; // the number of that field in Streamlit's ForwardMsg
  const now = () => performance.now();
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => { clock.acted = now(); clock.asked = clock.ended = 0; }, true);
  }
  const endsRun = (data) => { // walks over the fields of the message itself
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : [];
    let at = 0;
    const varint = () => {
      let value = 0;
      for (let power = 1; ; power *= 128) {
        const byte = bytes[at++];
        value += (byte & 127) * power;
        if (!(byte & 128)) return value;
      }
    };
    while (at < bytes.length) {
      const tag = varint();
      if (tag >> 3 === SCRIPT_FINISHED) return true;
      const value = varint();
      if ((tag & 7) === 2) at += value; // what it holds, of that length
    }
    return false;
  };
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", (event) => {
        if (clock.asked && endsRun(event.data)) clock.ended = now();
      });
    }
    send(data) {
      clock.asked ||= now();
      super.send(data);
    }
  };
  const inMain = (node) => {
    const root = node.getRootNode();
    const element = root instanceof ShadowRoot ? root.host : node instanceof Element ? node : node.parentElement;
    return Boolean(element && element.closest("[data-testid=stMain]"));
  };
  const observer = new MutationObserver((found) => { if (found.some((one) => inMain(one.target))) clock.changed = now(); });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, everything);
    return root;
  };
})();
