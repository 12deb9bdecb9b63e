import { render } from 'preact'
import { App } from './components/app'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/parts.css'
import { direction, languageTag } from './texts/locale'
import { readPageData } from './texts/page-data'
import { setTranslations, text } from './texts/text'
import { followTheme } from './view/theme'

const place = document.getElementById('page')
if (place) {
    const { language, messages } = readPageData(place.dataset['page'])
    setTranslations(messages)
    document.documentElement.lang = languageTag(language)
    document.documentElement.dir = direction(document.documentElement.lang)
    document.title = `${text('page.title')} · ${text('page.product')}`
    followTheme()
    place.removeAttribute('aria-busy')
    render(<App />, place)
}
