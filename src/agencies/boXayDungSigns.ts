/** A floor plan with a door swing and one dimension line: a sign of our own, not an official emblem. */
export const boXayDungLogo = {
  width: 48,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    '<path fill="#0B4A82" d="M0 0h48v48H0z"/>',
    '<g fill="none" stroke="#FFFFFF">',
    '<path stroke-width="3.5" d="M25 32.25H8.75v-23.5h30.5v23.5H36"/>',
    '<path stroke-width="2.5" d="M22 9v9M9 20.25h7.5"/>',
    '<path stroke-width="1.5" d="M26 32.5a10 10 0 0 1 10-10v10"/>',
    '</g>',
    '<path fill="none" stroke="#F0A27F" stroke-width="1.75" d="M6 40h36M6.5 42.5l5-5M36.5 42.5l5-5"/>',
    '</svg>',
  ].join(''),
};

/** Plan grid under a dimension line; one bay is 60 wide, so the strip repeats without a seam. */
export const boXayDungMotif = {
  width: 240,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="48" viewBox="0 0 240 48">',
    '<g fill="none" stroke="#6F97BC" stroke-width="1">',
    '<path d="M0 10.5h240M0 30.5h240M0 40.5h240"/>',
    '<path d="M30.5 4v44M90.5 4v44M150.5 4v44M210.5 4v44"/>',
    '<path stroke-width=".75" stroke-dasharray="6 3 1 3" d="M60.5 24v24M180.5 24v24M120.5 24v24M.5 24v24"/>',
    '</g>',
    '<g fill="none" stroke="#C77852" stroke-width="1.5">',
    '<path d="M26.5 14.5l8-8M86.5 14.5l8-8M146.5 14.5l8-8M206.5 14.5l8-8"/>',
    '</g>',
    '</svg>',
  ].join(''),
};
