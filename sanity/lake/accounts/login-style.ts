/**
 * Style sheet of the sign-in page: ink on chalk paper, or chalk on black rubber. System fonts only,
 * because the page must not ask any other address for anything.
 */
export const LOGIN_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f4f0e6;
  --ink: #191814;
  --quiet: #5d584d;
  --hairline: #191814;
  --accent: #c8321a;
  --on-accent: #fffaf0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141412;
    --ink: #f2eee3;
    --quiet: #aea89a;
    --hairline: #f2eee3;
    --accent: #ff6a45;
    --on-accent: #141412;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100vh;
  min-height: 100svh;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.5 "Helvetica Neue", Helvetica, "Liberation Sans", Arial, sans-serif;
  -webkit-text-size-adjust: 100%;
}
body { display: grid; grid-template-columns: minmax(0, 1fr); }
main { width: min(100%, 33rem); padding: clamp(2rem, 11vh, 8rem) 1.5rem 3rem; }
.tally { display: none; }
@media (min-width: 60rem) {
  body { grid-template-columns: minmax(0, 33rem) minmax(0, 1fr); padding-inline-start: 7vw; }
  .tally {
    display: block;
    align-self: center;
    justify-self: center;
    width: min(30vw, 27rem);
    fill: none;
    stroke: var(--ink);
    stroke-width: 17;
    stroke-linecap: round;
  }
  .tally .strike { stroke: var(--accent); }
}
.wordmark {
  font-family: "Arial Black", "Helvetica Neue", "Archivo Black", "Liberation Sans", Impact, sans-serif;
  font-weight: 900;
  font-size: clamp(3rem, 13vw, 5rem);
  line-height: 0.95;
  letter-spacing: -0.055em;
}
.line { display: block; width: 100%; height: 0.5rem; margin: 0.6rem 0 clamp(2rem, 7vh, 4rem); }
.line path { fill: none; stroke: var(--accent); stroke-width: 2.6; stroke-linecap: round; }
.line .dust { stroke-width: 0.8; stroke-dasharray: 1 7; }
h1 { font-size: 1.375rem; line-height: 1.2; letter-spacing: -0.015em; margin-bottom: 1.75rem; }
.problem {
  border-inline-start: 0.3rem solid var(--accent);
  padding: 0.1rem 0 0.1rem 0.9rem;
  margin-bottom: 1.75rem;
  font-weight: 700;
}
label { display: block; font-size: 0.875rem; font-weight: 700; color: var(--quiet); }
input {
  display: block;
  width: 100%;
  min-height: 3rem;
  margin-bottom: 1.5rem;
  padding: 0.4rem 0;
  border: 0;
  border-bottom: 2px solid var(--hairline);
  border-radius: 0;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: 1.1875rem;
}
input[aria-invalid] { border-bottom-color: var(--accent); }
input:focus-visible { outline: 0; box-shadow: 0 4px 0 0 var(--accent); border-bottom-color: var(--accent); }
@media (forced-colors: active) { input:focus-visible { outline: 3px solid; } }
input:-webkit-autofill {
  -webkit-text-fill-color: var(--ink);
  box-shadow: 0 0 0 4rem var(--paper) inset;
}
button {
  min-height: 3.25rem;
  margin-top: 0.5rem;
  padding: 0 2.25rem;
  border: 0;
  border-radius: 0;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 800;
  font-size: 1.125rem;
  letter-spacing: -0.01em;
  cursor: pointer;
}
button:hover { background: var(--ink); color: var(--paper); }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`
