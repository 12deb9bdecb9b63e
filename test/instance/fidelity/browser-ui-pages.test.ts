import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import vm from 'node:vm'
import type { Row } from '../types'
import { type PageAnswer, PlainBrowser } from './browser-support'
import { Way } from './http-support'

let way: Way
let browser: PlainBrowser

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann', ['role_a'], { first_name: 'Ann', last_name: '</script>' })
    way.user('bob')
    browser = new PlainBrowser(way.instance, way.server.url)
    await browser.logIn('ann')
})

function page(html: string, more: Row = {}): string {
    const endpoint = `x_test_${Math.random().toString(36).slice(2)}.do`
    way.instance.store.insert('sys_ui_page', {
        name: 'p',
        endpoint,
        direct: 'true',
        html,
        sys_scope: 'global',
        ...more,
    })
    return endpoint
}

const open = (endpoint: string): Promise<PageAnswer> => browser.get(`/${endpoint}`)

/** The body that a page's source becomes; the answer's text where it is refused. */
async function rendered(source: string): Promise<string> {
    const { text } = await open(page(`<html><body>${source}</body></html>`))
    return /<body>([^]*)<\/body>/.exec(text)?.[1] ?? text
}

test('330 a page is opened by its endpoint, logged in; without an access control by everybody', async () => {
    const endpoint = page('<html><body><p>here</p></body></html>')
    assert.match((await open(endpoint)).text, /<p>here<\/p>/)
    const stranger = new PlainBrowser(way.instance, way.server.url)
    assert.equal((await stranger.get(`/${endpoint}`)).location, `/login.do?uri=%2F${endpoint}`)
})

test('331 an access control of type ui_page decides; who is refused gets the platform’s page with 403', async () => {
    const endpoint = page('<html><body>secret</body></html>')
    const name = endpoint.replace('.do', '')
    way.acl({ name, type: 'ui_page', operation: 'read' }, ['role_a'])
    assert.equal((await open(endpoint)).status, 200)
    const other = new PlainBrowser(way.instance, way.server.url)
    await other.logIn('bob')
    const { status, text } = await other.get(`/${endpoint}`)
    assert.equal(status, 403)
    assert.ok(text.includes('Security constraints prevent access to requested page') && !text.includes('secret'))
})

test('332 a page that is not direct, or has client or processing scripts, is not in the stand-in', async () => {
    for (const more of [{ direct: 'false' }, { client_script: 'x()' }, { processing_script: 'x()' }])
        assert.equal((await open(page('<html></html>', more as Row))).status, 501)
})

test('333 the source is XML: what is not well-formed fails, comments go, elements are written as HTML', async () => {
    assert.equal((await open(page('<html><br></html>'))).status, 500)
    assert.equal((await open(page('<html><p>&nbsp;</p></html>'))).status, 501)
    const source = '<!-- note --><div id="a&quot;b"/><br/><p>1 &lt; 2 &amp; 3</p><script>//<![CDATA[\nif (1 < 2 && 3) x()\n//]]></script>' // prettier-ignore
    const expected = '<div id="a&quot;b"></div><br><p>1 &lt; 2 &amp; 3</p><script>//\nif (1 < 2 && 3) x()\n//</script>'
    assert.equal(await rendered(source), expected)
})

test('334 ${…} is the first phase, $[…] the second; both run server script as the user', async () => {
    assert.equal(await rendered('<p title="${gs.getUserName()}">$[gs.getUserName()] ${1 + 1}</p>'), '<p title="ann">ann 2</p>') // prettier-ignore
    assert.equal(await rendered("<p>$[gs.getMessage('a]b')]</p>"), '<p>a]b</p>')
    assert.equal(await rendered('<a href="/x?a=1$[AMP]b=2">${LT}</a>'), '<a href="/x?a=1&amp;b=2">&lt;</a>')
    assert.equal((await open(page('<html>$[nothing()]</html>'))).status, 500)
})

test('335 evaluate and set make variables, the last statement counts; if shows or hides; jelly holds', async () => {
    const source = `<j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide"><g2:evaluate var="jvar_a" jelly="false">
        var name = gs.getUserName(); name + '!'</g2:evaluate><j2:set var="jvar_b" value="$[name.length]"/>
        <g:evaluate var="jvar_c" expression="2 &gt; 1"/><j:if test="\${jvar_c}">yes</j:if><j:if test="\${1 > 2}">no</j:if>
        <p>$[jvar_a] $[jvar_b]$[jvar_none]</p></j:jelly>`
    assert.equal((await rendered(source)).replace(/\s+/g, ' ').trim(), 'yes <p>ann! 3</p>')
})

test('336 a tag, an attribute or an expression that is not evaluated says so by name', async () => {
    for (const [source, name] of [
        ['<g:ui_form/>', '<g:ui_form>'],
        ['<j2:forEach items="x"/>', '<j2:forEach>'],
        ['<sdk:now-ux-globals/>', '<sdk:now-ux-globals>'],
        ['<g:evaluate object="true">1</g:evaluate>', 'object='],
        ['<g:evaluate unknown="x">1</g:evaluate>', "'unknown'"],
        ['<p>${jvar_a + 1}</p>', 'jvar_a + 1'],
        ['<p>${NOESC:1}</p>', "'NOESC'"],
    ] as const) {
        const { status, text } = await open(page(`<html>${source}</html>`))
        assert.equal(status, 501, source)
        assert.ok((JSON.parse(text) as { error: { message: string } }).error.message.includes(name), source)
    }
})

test('337 values are escaped for HTML and in scripts, unless glide.ui.escape_all_script is false', async () => {
    const source = `<p>\${'&lt;b&gt;'}</p><script>var a = '$["it's" + '&lt;/script>']'</script>`
    assert.equal(await rendered(source), `<p>&lt;b&gt;</p><script>var a = 'it\\'s<\\/script>'</script>`)
    assert.equal(
        await rendered(`<p title="\${'&quot;x'}">\${JS:"'"} \${HTML:'&lt;'}</p>`),
        `<p title="&quot;x">\\' &lt;</p>`,
    )
    await way.with({ 'glide.ui.escape_all_script': 'false' }, async () => {
        assert.equal(await rendered("<p>${'&lt;b&gt;x'}</p>"), '<p><b>x</p>')
    })
})

test('338 what the SDK makes of sdk:now-ux-globals works, and g_ck opens REST', async () => {
    const { text } = await open(
        page(`<html><head><script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>
        <g:requires name="scripts/lib/prototype.js"></g:requires><g2:client_script type="user"></g2:client_script>
        <link href="/uxasset/set-cache-buster/$[UxFrameworkScriptables.getFlushTimestamp()].js"></link>
        <link href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
        </head></html>`),
    )
    const token = /g_ck = "([0-9a-f]+)"/.exec(text)?.[1] ?? ''
    assert.equal(token, await browser.token())
    for (const [, path = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g))
        assert.equal((await browser.get(path.replaceAll('&amp;', '&'))).status, 200, path)
    way.api('who', [{ path: '/am', method: 'GET', script: 'response.setBody(gs.getUserName())' }])
    assert.equal((await browser.get('/api/x_test/who/am')).status, 401)
    assert.match((await browser.get('/api/x_test/who/am', { 'x-usertoken': token })).text, /"ann"/)
})

test('339 a page goes out in standards mode, or by the switch without a doctype', async () => {
    const endpoint = page('<html></html>')
    assert.match((await open(endpoint)).text, /^<!DOCTYPE html>\n<html>/)
    await way.with({ 'stand_in.ui_page.doctype': 'false' }, async () => {
        assert.match((await open(endpoint)).text, /^<html>/)
    })
})

test('340 assets of an application are served by name to everybody, with their type', async () => {
    const { store } = way.instance
    store.insert('sys_ux_lib_asset', { name: 'x_test/main', content: 'export {}', mime_type: 'application/javascript' })
    store.insert('sys_ux_lib_asset', { name: 'x_test/main.js.map', content: '{}', mime_type: 'application/json' })
    const stranger = new PlainBrowser(way.instance, way.server.url)
    const script = await stranger.get('/uxasset/externals/x_test/main.jsdbx?uxpcb=0')
    assert.deepEqual([script.status, script.text], [200, 'export {}'])
    assert.equal(script.headers.get('content-type'), 'application/javascript;charset=UTF-8')
    assert.equal((await stranger.get('/uxasset/externals/x_test/main.js.map.jsdbx')).text, '{}')
    assert.equal((await stranger.get('/uxasset/externals/x_test/none.jsdbx')).status, 404)
})

test('341 an asset that is an attachment is not in the stand-in', async () => {
    way.instance.store.insert('sys_ux_lib_asset', { name: 'x_test/big', is_attachment: 'true' })
    assert.equal((await browser.get('/uxasset/externals/x_test/big.jsdbx')).status, 501)
})

test('342 prototype.js takes Array.from from the language, as on the platform', async () => {
    const { text } = await browser.get('/scripts/lib/prototype.js')
    const from = vm.runInNewContext(`${text}; Array.from`) as typeof Array.from
    const made = [from(new Set([1, 2])), from([1, 2]), from({ length: 1, 0: 'a' })]
    assert.equal(JSON.stringify(made), '[[],[1,2],["a"]]')
})

test('343 GlideAjax and unknown members of g_user say that they are missing; other scripts are 501', async () => {
    const { text } = await browser.get('/scripts/classes/ajax/GlideAjax.js')
    assert.throws(() => vm.runInNewContext(`const window = {}; ${text}; new window.GlideAjax('x')`) as unknown, /GlideAjax is not in the stand-in/) // prettier-ignore
    const user = (await browser.get('/stand-in/user.js')).text
    assert.ok(user.includes('"userName":"ann"') && !user.includes('</script>'))
    assert.equal((await browser.get('/scripts/other.js')).status, 501)
})

test('344 the theme is a style sheet of variables: light, dark or none by the switch', async () => {
    const theme = async (): Promise<string> =>
        (await browser.get('/$uxappimmutables.do?sysparm_request_type=ux_theme')).text
    assert.match(await theme(), /--now-color_background--primary: 255, 255, 255;/)
    await way.with({ 'stand_in.ui.theme': 'dark' }, async () => {
        assert.match(await theme(), /--now-color_background--primary: 22, 29, 33;/)
    })
    await way.with({ 'stand_in.ui.theme': 'none' }, async () => {
        assert.doesNotMatch(await theme(), /--now/)
    })
})

test('345 the icon of the browser tab is an image, for everybody', async () => {
    const { status, headers, text } = await new PlainBrowser(way.instance, way.server.url).get('/favicon.ico?v=4')
    assert.deepEqual([status, headers.get('content-type')], [200, 'image/svg+xml'])
    assert.match(text, /^<svg /)
})
