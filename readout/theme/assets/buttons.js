/* What is copied by buttons, and Space on the switch of colours. Without scripts there are no buttons, and the text can
   be marked by hand. */
document.addEventListener("DOMContentLoaded", () => {
  // The switch is the chosen one of two radio buttons, on which Space does nothing; Material listens for Enter.
  document.querySelector("[data-md-component=palette]")?.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    event.target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });

  // Material's button of a session on a terminal copies the commands, without prompts and what they print.
  for (const session of document.querySelectorAll("code.language-console")) {
    const commands = session.textContent.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm);
    session.dataset.copy = Array.from(commands, (command) => command[1]).join("\n");
  }

  // Those of "Cite" copy the block they stand above.
  for (const block of document.querySelectorAll(".ro-cite pre")) {
    const { form, address } = block.dataset;
    if (address) {
      // The site was built without its own address (site_url): the browser knows where the page is.
      const anchor = address.includes("#") ? address.slice(address.indexOf("#")) : "";
      block.textContent = block.textContent.replaceAll(address, location.href.split("#")[0] + anchor);
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ro-cite__copy";
    button.textContent = `Copy ${form}`;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(block.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(block); // copying is not allowed here: ready for Ctrl+C
      }
      setTimeout(() => { button.textContent = `Copy ${form}`; }, 2000);
    });
    block.before(button);
  }
});
