import type { HttpAnswer } from '../../http/exchange'

/** The one style sheet of the stand-in's own pages. */
const STYLE = `
:root { color-scheme: light dark; --text: #14191c; --soft: #4b565c; --ground: #f4f6f7; --card: #fff; --line: #c3cbd0;
    --strong: #005a78; --on-strong: #fff; --alert: #9b1225 }
@media (prefers-color-scheme: dark) {
    :root { --text: #edf1f3; --soft: #b3bec4; --ground: #12181b; --card: #1d2529; --line: #4a575e; --strong: #7fd0ea;
        --on-strong: #0b1a20; --alert: #ff9aa5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--strong) }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px }
.skip { position: absolute; left: -100vw } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; padding: .75rem 1rem;
    background: var(--card); border-bottom: 1px solid var(--line) }
.home { font-weight: 600; text-decoration: none } .corner { display: flex; gap: 1rem; align-items: center }
main { max-width: 80rem; margin: 0 auto; padding: 1rem } main.narrow, .narrow { max-width: 30rem; margin: 0 auto }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; color: var(--soft) }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start }
.menu h2, .card > section:first-of-type h2 { margin-top: 0 } .first { margin-bottom: 1rem; border-left: .35rem solid var(--strong) }
ul.links { list-style: none; margin: 0; padding: 0 } ul.links li { padding: .2rem 0 } ul.links .soft { margin-left: .4rem }
section.links { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center } section.links h2 { flex-basis: 100% }
a.button, .pages a { display: inline-block; padding: .5rem 1.2rem; border-radius: .3rem; background: var(--strong); color: var(--on-strong);
    font-weight: 600; text-decoration: none }
.message { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--strong);
    border-radius: .3rem; padding: .6rem .9rem } .message.alert { border-left-color: var(--alert) }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem }
.alert { color: var(--alert); font-weight: 600 } .soft { color: var(--soft) }
label, .label { display: block; font-weight: 600; margin: .75rem 0 .2rem }
input, select, textarea { width: 100%; padding: .45rem .6rem; font: inherit; color: inherit; background: var(--card);
    border: 1px solid var(--soft); border-radius: .3rem }
input[type=checkbox] { width: auto; transform: scale(1.3); margin: .4rem } textarea { min-height: 6rem }
button { padding: .5rem 1.2rem; font: inherit; font-weight: 600; border: 1px solid var(--strong); border-radius: .3rem;
    background: var(--card); color: var(--strong); cursor: pointer }
button.primary { background: var(--strong); color: var(--on-strong) }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; background: var(--card) }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line);
    overflow-wrap: break-word; min-width: 7.5rem; max-width: 24rem }
td:first-child { white-space: nowrap } tbody tr:nth-child(even) { background: var(--ground) }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-bottom: 1rem }
.filter > div { flex: 1 1 16rem; max-width: 40rem }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 1.5rem }
.value { min-height: 1.5rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.logo { display: inline-grid; place-items: center; width: 4rem; height: 4rem; border: 1px solid var(--line);
    border-radius: .5rem; font-size: 1.5rem; font-weight: 600; object-fit: contain }
.entry { border-top: 1px solid var(--line); padding: .5rem 0; white-space: pre-wrap }
`

export function styleSheet(): HttpAnswer {
    return { status: 200, headers: { 'Content-Type': 'text/css;charset=UTF-8' }, body: STYLE }
}
