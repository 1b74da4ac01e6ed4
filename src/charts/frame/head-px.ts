/** Height of the head of a group at normal type size: more than the least target. */
export const HEAD_PX = 30;
