/** A rosette as engraved on certificates, on ruled red, orbits to who looks for science: our own, not an official emblem. */
export const quocGiaLogo = {
  width: 48,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    '<path fill="#A3121A" d="M0 0h48v48H0z"/>',
    '<path fill="none" stroke="#8A0D14" stroke-width="1" d="M0 3h48M0 6h48M0 9h48M0 12h48M0 15h48M0 18h48M0 21h48M0 24h48M0 27h48M0 30h48M0 33h48M0 36h48M0 39h48M0 42h48M0 45h48"/>',
    '<g fill="none" stroke="#F0CF85" stroke-width="1.4"><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z"/><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z" transform="rotate(30 24 24)"/><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z" transform="rotate(60 24 24)"/><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z" transform="rotate(90 24 24)"/><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z" transform="rotate(120 24 24)"/><path d="M24 5.5a8 18.5 0 1 1 0 37 8 18.5 0 1 1 0-37z" transform="rotate(150 24 24)"/></g>',
    '<path fill="#F6E3B4" d="M24 19.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9z"/>',
    '</svg>',
  ].join(''),
};

/** Guilloche: two sheaves of fine lines that cross; one bead is 48 wide, so the strip has no seam. */
export const quocGiaMotif = {
  width: 96,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48" viewBox="0 0 96 48">',
    '<path fill="none" stroke="#B8862B" stroke-width="1.2" d="M0 24q24-6 48 0t48 0M0 24q24 6 48 0t48 0M0 24q24-14 48 0t48 0M0 24q24 14 48 0t48 0M0 24q24-22 48 0t48 0M0 24q24 22 48 0t48 0M0 24q24-30 48 0t48 0M0 24q24 30 48 0t48 0M0 24q24-38 48 0t48 0M0 24q24 38 48 0t48 0"/>',
    '<path fill="none" stroke="#C4504F" stroke-width="1" d="M0 2.5h96M0 45.5h96"/>',
    '</svg>',
  ].join(''),
};
