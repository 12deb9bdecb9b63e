import { accept, refuse, type Rule } from './rule'

export const trueOrFalse: Rule<boolean> = (value, field) =>
    typeof value === 'boolean' ? accept(value) : refuse(field, 'field.notABoolean')
