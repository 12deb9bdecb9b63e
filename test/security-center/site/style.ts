export const STYLE_PATH = '/style.css'

/** The one style sheet. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1a19; --soft: #55524f; --ground: #f5f4f3; --card: #fff; --line: #d2d0ce;
    --strong: #0b5cab; --on-strong: #fff; --bar: #1b1a19; --bad: #a4262c; --good: #0b6a0b }
@media (prefers-color-scheme: dark) {
    :root { --text: #f3f2f1; --soft: #c0bdb9; --ground: #161514; --card: #242322; --line: #55524f; --strong: #7db9f5;
        --on-strong: #0b1a2b; --bar: #000; --bad: #ff99a4; --good: #7fd67f } }
* { box-sizing: border-box }
body { margin: 0; display: grid; grid-template: auto 1fr / 14rem 1fr; min-height: 100vh; background: var(--ground);
    color: var(--text); font: 1rem/1.5 'Segoe UI', system-ui, sans-serif }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .75rem 1.25rem;
    background: var(--bar); color: #f3f2f1 }
nav { padding: 1rem .5rem; border-right: 1px solid var(--line) }
nav a { display: block; padding: .4rem .75rem; color: var(--text); text-decoration: none; border-radius: .25rem }
nav a:hover { background: var(--card) }
main { padding: 1rem 1.5rem 3rem; max-width: 72rem; min-width: 0 }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 0 0 .5rem }
a { color: var(--strong) } :focus-visible { outline: 3px solid var(--strong); outline-offset: 2px }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem; margin: 0 0 1rem }
.numbers { display: flex; gap: 1.5rem; margin: 0 0 .75rem } .numbers dt { color: var(--soft) }
.numbers dd { margin: 0; font-size: 2rem; line-height: 1.2 }
.facts { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; margin: 0 }
.facts dt { color: var(--soft) } .facts dd { margin: 0; overflow-wrap: anywhere }
.links { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin: .75rem 0 0 }
.soft { color: var(--soft) } .text { white-space: pre-wrap; overflow-wrap: anywhere }
label { display: block; font-weight: 600; margin: .75rem 0 .2rem }
input, select, textarea { width: 100%; padding: .45rem .6rem; font: inherit; color: inherit; background: var(--card);
    border: 1px solid var(--soft); border-radius: .25rem } textarea { min-height: 7rem }
button, .button { display: inline-block; padding: .45rem 1.1rem; font: inherit; font-weight: 600; cursor: pointer;
    border: 1px solid var(--strong); border-radius: .25rem; background: var(--card); color: var(--strong);
    text-decoration: none; margin-top: 1rem }
.primary { background: var(--strong); color: var(--on-strong) }
.danger { border-color: var(--bad); color: var(--bad) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; background: var(--card) }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-bottom: 1px solid var(--line) }
.problem { border-left: 4px solid var(--bad); background: var(--card); padding: .5rem 1rem; margin: 0 0 1rem }
.done { border-left: 4px solid var(--good); background: var(--card); padding: .5rem 1rem }
@media (max-width: 45rem) { body { grid-template: auto auto 1fr / 1fr } nav { border: 0; display: flex; flex-wrap: wrap } }
`
