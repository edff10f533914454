# Makes sizing.json beside it: Rscript sizing.R
# Power and sample size by R's own power.t.test and power.prop.test; the effect's variance in a stepped wedge by generalised least squares with the whole covariance written out.
suppressMessages(library(jsonlite))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
tight <- .Machine$double.eps^0.75

noncentral <- expand.grid(t = c(-2, 0, 1.5, 2.2, 4, 12), df = c(1, 2, 5.5, 18, 200, 5000), shift = c(0, 0.4, 2.8, 6))
noncentral$above <- mapply(function(t, df, s) pt(t, df, s, lower.tail = FALSE), noncentral$t, noncentral$df, noncentral$shift)
# R's own algorithm is right to 1e-12 beside one, and has no figures left of a tail of less.
noncentral <- noncentral[noncentral$above > 1e-6, ]

means <- lapply(list(c(.3, 1, .05, .8), c(2.5, 8, .01, .9), c(1, 1, .05, .8), c(3, 1, .05, .8), c(.02, 1, .05, .95)), function(x) {
  n <- power.t.test(delta = x[1], sd = x[2], sig.level = x[3], power = x[4], tol = tight)$n
  m <- max(2, floor(n / 2))
  list(difference = x[1], deviation = x[2], significance = x[3], power = x[4], people = n, half = m,
    powerOfHalf = power.t.test(n = m, delta = x[1], sd = x[2], sig.level = x[3])$power,
    differenceOfHalf = power.t.test(n = m, power = x[4], sd = x[2], sig.level = x[3], tol = tight)$delta)
})
proportions <- lapply(list(c(.2, .15, .05, .8), c(.1, .2, .01, .9), c(.5, .4, .05, .8), c(.03, .01, .05, .9)), function(x) {
  n <- power.prop.test(p1 = x[1], p2 = x[2], sig.level = x[3], power = x[4], tol = tight)$n
  m <- floor(n / 2)
  upward <- power.prop.test(n = m, p1 = x[1], p2 = NULL, power = x[4], sig.level = x[3], tol = tight)$p2 - x[1]
  list(without = x[1], with = x[2], significance = x[3], power = x[4], people = n, half = m,
    powerOfHalf = power.prop.test(n = m, p1 = x[1], p2 = x[2], sig.level = x[3])$power, upwardOfHalf = upward)
})

# k clusters in each arm of m people, design effect by Eldridge et al. 2006, t with 2k - 2 degrees of freedom.
clusters <- lapply(list(c(10, 25, .05, .4, .25, 1), c(4, 60, .03, 0, 2, 7), c(30, 12, .1, .8, .1, .5)), function(x) {
  effect <- 1 + ((1 + x[4]^2) * x[2] - 1) * x[3]
  df <- 2 * x[1] - 2
  list(clusters = x[1], size = x[2], correlation = x[3], variation = x[4], difference = x[5], deviation = x[6], designEffect = effect,
    power = pt(qt(.975, df), df, x[5] / sqrt(2 * x[6]^2 * effect / (x[1] * x[2])), lower.tail = FALSE))
})

# Every person's row and the whole covariance: var(effect) = [(X'V^-1 X)^-1] of the measure.
gls <- function(starts, sizes, periods, within, between) {
  rows <- do.call(rbind, lapply(seq_along(starts), function(i) expand.grid(person = seq_len(sizes[i]), period = 0:(periods - 1), cluster = i)))
  X <- cbind(model.matrix(~ 0 + factor(period), rows), rows$period >= starts[rows$cluster])
  V <- within * diag(nrow(rows)) + between * outer(rows$cluster, rows$cluster, "==")
  C <- solve(t(X) %*% solve(V, X))
  unname(C[nrow(C), ncol(C)])
}
schedules <- lapply(list(
  list(starts = c(1, 1, 2, 2, 3, 3), sizes = rep(5, 6), periods = 4, within = .95, between = .05),
  list(starts = 1:5, sizes = rep(8, 5), periods = 6, within = 2, between = .5),
  list(starts = c(1, 1, 1, 2, 2, 3, 3), sizes = c(3, 9, 4, 12, 2, 6, 7), periods = 4, within = 1.3, between = .2),
  list(starts = c(1, 1, 1, 2, 2, 2), sizes = c(4, 8, 6, 5, 9, 7), periods = 2, within = .9, between = .1),
  list(starts = c(1, 2, 3), sizes = c(6, 6, 6), periods = 4, within = 1, between = 0)), function(s) c(s, variance = gls(s$starts, s$sizes, s$periods, s$within, s$between)))

write_json(list(madeBy = list(R = R.version.string), noncentral = unname(as.matrix(noncentral)), means = means, proportions = proportions, clusters = clusters, schedules = schedules),
  file.path(here, "sizing.json"), digits = I(17), auto_unbox = TRUE, pretty = FALSE)
