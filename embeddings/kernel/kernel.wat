;; Arithmetic on rows of 32-bit floats, four at a time, and of 8-bit codes, sixteen at a time.
;; `scripts/make-kernel.ts` compiles this file to kernel.wasm.
;;
;; A row is the address of its first number; all rows are $bytes long, a multiple of 64, and their numbers beyond the
;; dimensions of the model are 0. Rows that follow each other are given by the first one and the end of the last one.
(module
  (import "kernel" "memory" (memory 1))

  ;; The dot product of two rows. Four sums side by side: one alone would wait for each addition to end.
  (func $dot (param $a i32) (param $b i32) (param $bytes i32) (result f32)
    (local $end i32)
    (local $w v128) (local $x v128) (local $y v128) (local $z v128)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (loop $next
      (local.set $w (f32x4.add (local.get $w)
        (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $x (f32x4.add (local.get $x)
        (f32x4.mul (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
      (local.set $y (f32x4.add (local.get $y)
        (f32x4.mul (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b)))))
      (local.set $z (f32x4.add (local.get $z)
        (f32x4.mul (v128.load offset=48 (local.get $a)) (v128.load offset=48 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 64)))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (local.set $w (f32x4.add
      (f32x4.add (local.get $w) (local.get $x))
      (f32x4.add (local.get $y) (local.get $z))))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $w)) (f32x4.extract_lane 1 (local.get $w)))
      (f32.add (f32x4.extract_lane 2 (local.get $w)) (f32x4.extract_lane 3 (local.get $w)))))

  ;; Writes the dot product of $question with each of the rows to $scores, one number after another.
  (func (export "dots")
    (param $question i32) (param $row i32) (param $end i32) (param $scores i32) (param $bytes i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (f32.store (local.get $scores)
          (call $dot (local.get $question) (local.get $row) (local.get $bytes)))
        (local.set $scores (i32.add (local.get $scores) (i32.const 4)))
        (local.set $row (i32.add (local.get $row) (local.get $bytes)))
        (br $next))))

  ;; Takes the orthonormal directions out of $vector, one after another, and returns the length of what is left.
  (func (export "project")
    (param $vector i32) (param $direction i32) (param $end i32) (param $bytes i32) (result f32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $direction) (local.get $end)))
        (call $subtract (local.get $vector) (local.get $direction)
          (f32x4.splat (call $dot (local.get $vector) (local.get $direction) (local.get $bytes)))
          (local.get $bytes))
        (local.set $direction (i32.add (local.get $direction) (local.get $bytes)))
        (br $next)))
    (f32.sqrt (call $dot (local.get $vector) (local.get $vector) (local.get $bytes))))

  ;; $vector minus $share times $direction, in place.
  (func $subtract (param $vector i32) (param $direction i32) (param $share v128) (param $bytes i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $vector) (local.get $bytes)))
    (loop $next
      (v128.store (local.get $vector) (f32x4.sub (v128.load (local.get $vector))
        (f32x4.mul (local.get $share) (v128.load (local.get $direction)))))
      (local.set $vector (i32.add (local.get $vector) (i32.const 16)))
      (local.set $direction (i32.add (local.get $direction) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $vector) (local.get $end)))))

  ;; Divides $vector by $length, in place.
  (func (export "divide") (param $vector i32) (param $length f32) (param $bytes i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $vector) (local.get $bytes)))
    (loop $next
      (v128.store (local.get $vector)
        (f32x4.div (v128.load (local.get $vector)) (f32x4.splat (local.get $length))))
      (local.set $vector (i32.add (local.get $vector) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $vector) (local.get $end)))))

  ;; The cosine of $question, which `project` has left, and what it would leave of $vector, which has length 1. That
  ;; is as long as the root of 1 minus the squares of the directions' shares (Pythagoras), and $question has nothing
  ;; of the directions, so that taking them out of $vector changes no dot product. 0 where nothing would be left.
  (func (export "likeness")
    (param $question i32) (param $vector i32) (param $direction i32) (param $end i32) (param $bytes i32) (result f32)
    (local $rest f64) (local $share f64)
    (local.set $rest (f64.const 1))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $direction) (local.get $end)))
        (local.set $share (f64.promote_f32
          (call $dot (local.get $vector) (local.get $direction) (local.get $bytes))))
        (local.set $rest (f64.sub (local.get $rest) (f64.mul (local.get $share) (local.get $share))))
        (local.set $direction (i32.add (local.get $direction) (local.get $bytes)))
        (br $next)))
    (if (result f32) (f64.gt (local.get $rest) (f64.const 0))
      (then (f32.div
        (call $dot (local.get $question) (local.get $vector) (local.get $bytes))
        (f32.demote_f64 (f64.sqrt (local.get $rest)))))
      (else (f32.const 0))))

  ;; Writes the dot product of $question, 16-bit numbers, with each of the listed rows of 8-bit codes to $scores, one
  ;; 32-bit float after another. $list holds row numbers, counted from $codes on; a row of codes takes $bytes, a
  ;; multiple of 16, and $question twice as many.
  (func (export "dotsOfCodes")
    (param $question i32) (param $codes i32) (param $list i32) (param $end i32) (param $scores i32) (param $bytes i32)
    (local $code i32) (local $last i32) (local $number i32)
    (local $few v128) (local $w v128) (local $x v128)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $list) (local.get $end)))
        (local.set $code (i32.add (local.get $codes)
          (i32.mul (i32.load (local.get $list)) (local.get $bytes))))
        (local.set $last (i32.add (local.get $code) (local.get $bytes)))
        (local.set $number (local.get $question))
        (local.set $w (v128.const i32x4 0 0 0 0))
        (local.set $x (v128.const i32x4 0 0 0 0))
        (loop $more
          (local.set $few (v128.load (local.get $code)))
          (local.set $w (i32x4.add (local.get $w) (i32x4.dot_i16x8_s
            (i16x8.extend_low_i8x16_s (local.get $few)) (v128.load (local.get $number)))))
          (local.set $x (i32x4.add (local.get $x) (i32x4.dot_i16x8_s
            (i16x8.extend_high_i8x16_s (local.get $few)) (v128.load offset=16 (local.get $number)))))
          (local.set $code (i32.add (local.get $code) (i32.const 16)))
          (local.set $number (i32.add (local.get $number) (i32.const 32)))
          (br_if $more (i32.lt_u (local.get $code) (local.get $last))))
        (local.set $w (i32x4.add (local.get $w) (local.get $x)))
        (f32.store (local.get $scores) (f32.convert_i32_s (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $w)) (i32x4.extract_lane 1 (local.get $w)))
          (i32.add (i32x4.extract_lane 2 (local.get $w)) (i32x4.extract_lane 3 (local.get $w))))))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (local.set $scores (i32.add (local.get $scores) (i32.const 4)))
        (br $next)))))
