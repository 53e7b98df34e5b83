/**
 * What a screen reader leaves out or spells: an amount with a sign, a dash from one number to another, a day in figures alone.
 * Text, so that it can be handed to where a page is drawn.
 */
export const UNSPOKEN = '¥\\s?\\d|[\\d%万元月日岁年]\\s?[–—～~]\\s?[¥\\d]|\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-\\d\\d)?(?!\\d)'
/** A web address is spelt anyhow. */
export const ADDRESS = 'https?:\\S+'
/** What is read by its label alone, where it has one. */
export const NAMED = ['img', 'button', 'radio', 'checkbox', 'switch', 'tab', 'link', 'cell'].map((role) => `[role=${role}][aria-label]`).join()
