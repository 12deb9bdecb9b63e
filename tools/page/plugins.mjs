import { join } from 'node:path'
import { constantsOf } from '../constants.mjs'

/** The SDK compiles JSX to calls of `react/jsx-runtime`: they go to preact. First in the list of plugins. */
export function preactJsx() {
    return {
        name: 'preact-jsx',
        resolveId(id, importer) {
            return id === 'react/jsx-runtime' ? this.resolve('preact/jsx-runtime', importer) : null
        },
    }
}

/** Puts the script into the page that collects its texts on the instance. Last in the list of plugins. */
export function pageData(clientDir, scope) {
    return {
        name: 'page-data',
        async generateBundle(_options, bundle) {
            const page = bundle['index.html']
            const { TEXTS } = await constantsOf(join(clientDir, 'texts', 'keys.ts'))
            const script = collectTexts(scope, Object.keys(TEXTS))
            if (!page.source.includes(PLACE)) this.error(`index.html has no ${PLACE}`)
            page.source = page.source.replace(PLACE, () => script)
        },
    }
}

const PLACE = '@page-data@'

// Runs in Jelly: ES5, and none of the characters that mean something in XML. A text without a translation comes back
// as its key and is left out: the page has its English.
const collectTexts = (scope, keys) => `
(function () {
    var messages = {};
    ${JSON.stringify(keys).replaceAll('"', "'")}.forEach(function (key) {
        var id = '${scope}.' + key;
        var message = String(gs.getMessage(id));
        if (message !== id) messages[key] = message;
    });
    return encodeURIComponent(JSON.stringify({ language: String(gs.getSession().getLanguage()), messages: messages }));
})();
`
