READ /work/notes/wrap-up.txt THEN DELETE THIS FILE
