import { convert } from 'html-to-text'
import { htmlToText } from '../../src/server/domain/html-to-text'

// Against the well-kept library html-to-text, which cannot run on an instance (ES5, no modules of others).

const SAMPLES = [
    '<p>Turn on the policy in <a href="https://portal.contoso.example/policies">the portal</a>.</p><p>Then wait.</p>',
    '<ol><li>Open <strong>Settings</strong>.</li><li>Choose:<ul><li>All users</li><li>Block</li></ul></li></ol>Done',
    '<h2>Before you begin</h2>Sign in as&nbsp;administrator&#33; &ldquo;Global&rdquo; &amp; &lt;other&gt;',
    '<table><tr><th>Setting</th><th>Value</th></tr><tr><td>Lockout</td><td>10 minutes</td></tr></table>',
    '<div style="color:red">Unbalanced <b>bold <i>both</b> italic</i></div></div><p>rest',
    '<script>alert(1)</script><style>p{}</style><!-- comment -->visible<br/>lines<hr>more',
    "<a href=mailto:adele@contoso.example>adele@contoso.example</a> <a href='https://a.example'>https://a.example</a>",
    '<pre>Set-Policy -Name "x"\n    -Enabled $true</pre><blockquote>quoted</blockquote>',
    '<o:p>Word</o:p> <span lang=EN-US>text</span>\r\nwith\r\nlines',
]

/** Words, without case: the library writes headings in capitals. */
function words(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The library's words that are not in our text, as often as they are in its own. */
function missing(html: string): string[] {
    const ours = words(htmlToText(html))
    const theirs = convert(html, {
        wordwrap: false,
        selectors: [
            { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
            { selector: 'img', format: 'skip' },
            { selector: 'table', format: 'dataTable' },
        ],
    })
    return words(theirs).filter((word) => {
        const at = ours.indexOf(word)
        if (at !== -1) ours.splice(at, 1)
        return at === -1
    })
}

test.each(SAMPLES)('no word is lost: %s', (html) => {
    expect(words(htmlToText(html)).length).toBeGreaterThan(2)
    expect(missing(html)).toEqual([])
})
