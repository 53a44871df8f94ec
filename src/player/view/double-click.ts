// People who learned to use a mouse double-click on everything: the second click must not press what the first one has
// put under the pointer, such as "hand in anyway" where "finish" was, or another "next".

const controls = 'a, button, summary, label, input';

/** Lets the further clicks of a double click act only on the control that the first one was on, and never turn pages. */
export function tameDoubleClicks(): void {
  let first: Element | null = null;
  document.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element ? event.target.closest(controls) : null;
      // What a script or the keyboard presses is no click of a pointer: its detail is 0.
      if (event.detail < 2) first = event.detail === 1 ? control : first;
      else if (control !== first || control?.closest('.pager')) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
