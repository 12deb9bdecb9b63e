import { accept, refuse, text } from './rule'

// States are whole numbers of at most nine digits here, below zero too: what an integer column of the platform can hold.
const WHOLE = /^(0|-?[1-9]\d{0,8})$/

/** The native value of a state, as the platform writes it. */
export const stateValue = text((value, field) =>
    WHOLE.test(value) ? accept(value) : refuse(field, 'states.value.pattern'),
)
