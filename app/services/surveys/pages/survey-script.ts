/**
 * Runs on the page of a question: keeps the chosen number at once, and every change of it, without leaving the page. It is the only way by
 * which opening a link keeps something, and scanners do not run it, or not with the page in view.
 */
export const surveyScript = `
(function () {
  var form = document.getElementById("score");
  var words = document.getElementById("words");
  var taken = document.getElementById("taken");
  var error = document.getElementById("score-error");
  var button = document.getElementById("send-score");
  var done = document.getElementById("done");
  var latest = 0;
  function keep() {
    var chosen = form.querySelector("input:checked");
    if (!chosen) return;
    var turn = ++latest;
    button.hidden = true;
    error.hidden = true;
    fetch(location.pathname, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json" },
      body: "score=" + chosen.value
    }).then(function (response) {
      if (turn !== latest) return;
      if (!response.ok) throw new Error();
      taken.hidden = false;
      if (done.hidden) words.hidden = false;
      history.replaceState(null, "", location.pathname);
    }).catch(function () {
      if (turn !== latest) return;
      error.hidden = false;
      button.hidden = false;
    });
  }
  form.addEventListener("change", keep);
  form.addEventListener("submit", function (event) { event.preventDefault(); keep(); });
  words.addEventListener("submit", function () {
    var send = words.querySelector("button");
    send.style.width = send.offsetWidth + "px";
    send.disabled = true;
    send.textContent = send.dataset.busy;
  });
  if (form.dataset.stage === "ask") {
    if (document.visibilityState === "visible") keep();
    else document.addEventListener("visibilitychange", keep, { once: true });
  }
})();
`;
