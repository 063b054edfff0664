// What the pages do where a browser runs scripts; without it each of them works as well.
(() => {
  const MOST = 20_000_000;
  const form = document.getElementById("hand-in");
  const file = document.getElementById("file");
  const told = document.getElementById("file-told");
  const stage = document.getElementById("stage");

  if (form) {
    for (const hint of document.querySelectorAll("[data-scripted]")) hint.hidden = false;
    const fits = () => {
      const [chosen] = file.files;
      const large = chosen && chosen.size > MOST;
      told.textContent = large ? `⚠ ${chosen.name} is larger than 20 MB, too large for one article.` : "";
      return !large;
    };
    file.addEventListener("change", fits);
    form.addEventListener("submit", (event) => {
      const button = form.querySelector("button.main");
      if (!fits() || button.getAttribute("aria-disabled") === "true") return event.preventDefault();
      button.setAttribute("aria-disabled", "true");
      button.textContent = "Handing it in …";
    });
    addEventListener("pageshow", () => {
      const button = form.querySelector("button.main");
      button.removeAttribute("aria-disabled");
      button.textContent = "Check the article";
    });
    const files = (event) => event.dataTransfer?.types.includes("Files");
    const dropping = (on) => document.body.classList.toggle("dropping", on);
    addEventListener("dragover", (event) => { if (files(event)) { event.preventDefault(); dropping(true); } });
    addEventListener("dragleave", (event) => { if (!event.relatedTarget) dropping(false); });
    addEventListener("drop", (event) => {
      dropping(false);
      if (!files(event)) return;
      event.preventDefault();
      file.files = event.dataTransfer.files;
      if (fits()) told.textContent = `${file.files[0].name} is chosen.`;
      file.focus();
    });
  }

  if (stage) {
    const look = async () => {
      try {
        const answer = await fetch(stage.dataset.watch, { headers: { Accept: "application/json" } });
        const check = await answer.json();
        if (!answer.ok || !["waiting", "working"].includes(check.state)) return location.reload();
        if (stage.textContent !== check.stage) stage.textContent = check.stage;
      } catch {
        stage.textContent = "trialcheck does not answer: was it stopped? This page tries again.";
      }
      setTimeout(look, 700);
    };
    setTimeout(look, 300);
  }
})();
