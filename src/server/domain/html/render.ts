import { has, LINE, PARAGRAPH } from './elements'
import { decodeEntities } from './entities'
import { layout } from './layout'
import { links } from './links'
import { lists } from './lists'
import { tables } from './tables'
import type { Token } from './tokens'

// What HTML collapses to one space, and the no-break space with it: authors write runs of those to indent.
const WHITE_SPACE = /[ \t\n\f\r\u00a0]/

type StartTag = Extract<Token, { kind: 'start' }>

/** Lays out a document as plain text, lines ended by LF. */
export function render(document: Token[]): string {
    const write = layout((text) => {
        link.onWord(text)
    })
    const link = links(write)
    const list = lists(write)
    const table = tables(write)
    let preformatted = 0

    function text(source: string): void {
        const decoded = decodeEntities(source)
        if (preformatted > 0) verbatim(decoded)
        else collapsed(decoded)
    }

    function collapsed(source: string): void {
        source.split(WHITE_SPACE).forEach((word, index) => {
            if (index > 0) write.space()
            if (word !== '') write.word(word)
        })
    }

    function verbatim(source: string): void {
        source
            .replace(/\u00a0/g, ' ')
            .split(/\r\n|\r|\n/)
            .forEach((line, index) => {
                const words = line.trim()
                if (index > 0) write.keepBreak()
                write.keepSpace(words === '' ? line : line.slice(0, line.indexOf(words)))
                if (words === '') return
                write.word(words)
                write.keepSpace(line.slice(line.indexOf(words) + words.length))
            })
    }

    function start({ name, attributes }: StartTag): void {
        if (name === 'br') write.breakLine()
        else if (name === 'a') link.begin(attributes.href)
        else if (name === 'ul' || name === 'ol') list.beginList(name === 'ol', attributes.start)
        else if (name === 'li') list.beginItem()
        else if (name === 'table') table.beginTable()
        else if (name === 'tr') table.beginRow()
        else if (name === 'td' || name === 'th') table.beginCell()
        else if (name === 'img') collapsed(attributes.alt ?? '')
        else breakAround(name)
        if (name === 'pre') preformatted++
    }

    function end(name: string): void {
        if (name === 'a') link.end()
        else if (name === 'ul' || name === 'ol') list.endList()
        else if (name === 'li') list.endItem()
        else if (name === 'table') table.endTable()
        else if (name === 'tr') table.endRow()
        else breakAround(name)
        if (name === 'pre' && preformatted > 0) preformatted--
    }

    function breakAround(name: string): void {
        if (has(PARAGRAPH, name)) write.breakLines(2)
        else if (has(LINE, name)) write.breakLines(1)
    }

    for (const token of document) {
        if (token.kind === 'text') text(token.text)
        else if (token.kind === 'start') start(token)
        else if (token.kind === 'end') end(token.name)
    }
    link.end()
    return write.text()
}
