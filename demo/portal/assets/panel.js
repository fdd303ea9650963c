// Follows the exchange: shows each message as it happens, and the evidence as soon as it is there.
const panel = document.querySelector('.panel');
const source = panel?.dataset.source;

if (source) {
  const list = panel.querySelector('.messages');
  let known = list.querySelectorAll('.message').length;
  const events = new EventSource(source);
  events.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.position < known) return;
    if (known === 0) list.replaceChildren();
    known = message.position + 1;
    list.append(item(message));
  });
  events.addEventListener('outcome', () => {
    if (document.querySelector('#waiting')) location.reload();
  });
  // A page that is left must not be drawn back by its own events.
  addEventListener('pagehide', () => events.close());
}

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function item({ direction, way, at, time, name, body }) {
  const clock = make('time', '', time);
  clock.dateTime = at;
  const pre = make('pre', '', make('code', '', ...coloured(body)));
  pre.tabIndex = 0;
  return make(
    'li',
    `message ${direction}`,
    make('span', 'way', `${way} · `, clock),
    make('details', '', make('summary', '', name), pre),
  );
}

function coloured(xml) {
  return xml.split(/(<[^>]+>)/).map((piece) => (piece.startsWith('<') ? make('span', 'tag', piece) : piece));
}
