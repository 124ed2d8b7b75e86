/** The page on which people set how the app treats them, made of sections that others bring. */
package com.asyncbacklog.profile;
