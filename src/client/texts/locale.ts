// The platform's language codes where they are not those of browsers (BCP 47).
const TAGS: Record<string, string> = { pb: 'pt-BR', fq: 'fr-CA', zh: 'zh-CN', zt: 'zh-TW', iw: 'he' }
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

export function languageTag(platformLanguage: string): string {
    const tag = TAGS[platformLanguage] ?? platformLanguage
    return /^[a-z]{2}(-[A-Z]{2})?$/.test(tag) ? tag : 'en'
}

export function direction(tag: string): 'ltr' | 'rtl' {
    return RIGHT_TO_LEFT.includes(tag.slice(0, 2)) ? 'rtl' : 'ltr'
}
