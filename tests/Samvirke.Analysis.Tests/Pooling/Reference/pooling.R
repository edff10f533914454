# Makes pooling.json beside it: Rscript pooling.R
# BCG vaccine against tuberculosis: 13 trials, Colditz et al., JAMA 271, 1994, as metafor has them (dat.bcg). The other studies are made up.
suppressMessages({library(metafor); library(jsonlite)})
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))

tight <- list(threshold = 1e-11, maxiter = 100000)
estimate <- function(fit) c(fit$beta, fit$se, fit$pval, fit$ci.lb, fit$ci.ub)
pool <- function(name, yi, vi) {
  vi <- as.numeric(vi); yi <- as.numeric(yi)
  fixed <- rma(yi, vi, method = "FE")
  random <- rma(yi, vi, method = "REML", control = tight)
  knha <- rma(yi, vi, method = "REML", test = "knha", control = tight)
  next_ <- predict(knha)
  profile <- confint(random, control = list(tol = 1e-14, maxiter = 10000, tau2.max = 1e6))$random["tau^2", ]
  egger <- if (length(yi) > 2) { e <- regtest(knha, model = "lm"); c(coef(if (inherits(e$fit, "lm")) summary(e$fit) else e$fit)[2, c(1, 2, 4)], e$est, e$ci.lb, e$ci.ub) }
  without <- lapply(if (length(yi) > 2) seq_along(yi) else NULL, function(i) {
    f <- rma(yi[-i], vi[-i], method = "REML", test = "knha", control = tight)
    list(hartungKnapp = estimate(f), variance = f$tau2, q = f$QE)
  })
  list(name = name, effects = yi, errors = sqrt(vi), fixed = estimate(fixed), random = estimate(random), hartungKnapp = estimate(knha),
    prediction = c(next_$pi.lb, next_$pi.ub), heterogeneity = c(random$QE, random$QEp, random$I2 / 100, random$H2), variance = random$tau2,
    varianceInterval = unname(profile[2:3]), fixedWeights = unname(weights(fixed)) / 100, randomWeights = unname(weights(random)) / 100,
    egger = unname(egger), without = without)
}
counts <- function(name, ai, n1i, ci, n2i, measure) {
  e <- escalc(measure = measure, ai = ai, n1i = n1i, ci = ci, n2i = n2i)
  list(name = name, measure = c(RR = "LogRiskRatio", OR = "LogOddsRatio", RD = "RiskDifference")[[measure]],
    counts = unname(cbind(ai, n1i, ci, n2i)), effects = as.numeric(e$yi), errors = sqrt(as.numeric(e$vi)))
}
means <- function(measure) {
  m <- rbind(c(103.2, 14.1, 24, 98.7, 15.6, 26), c(20.1, 4.4, 2, 21.9, 3.7, 3), c(5.02, 1.3, 412, 4.41, 1.1, 397), c(0, 1, 12, 0, 2, 9))
  e <- escalc(measure = measure, m1i = m[, 1], sd1i = m[, 2], n1i = m[, 3], m2i = m[, 4], sd2i = m[, 5], n2i = m[, 6])
  list(measure = c(MD = "MeanDifference", SMD = "HedgesG")[[measure]], groups = m, effects = as.numeric(e$yi), errors = sqrt(as.numeric(e$vi)))
}
zero <- rbind(c(0, 20, 3, 22), c(4, 31, 0, 28), c(0, 15, 0, 16), c(12, 12, 9, 14), c(7, 40, 11, 38))
bcg <- function(measure) counts(paste("bcg", measure), dat.bcg$tpos, dat.bcg$tpos + dat.bcg$tneg, dat.bcg$cpos, dat.bcg$cpos + dat.bcg$cneg, measure)
tables <- c(lapply(c("RR", "OR", "RD"), bcg), lapply(c("RR", "OR", "RD"), function(m) counts(paste("empty cells", m), zero[, 1], zero[, 2], zero[, 3], zero[, 4], m)))
pools <- lapply(tables, function(t) pool(t$name, t$effects, t$errors^2))
pools <- c(pools, list(
  pool("alike", c(.21, .25, .18, .23, .2), c(.1, .2, .15, .12, .3)^2),
  pool("two", c(.1, .9), c(.2, .3)^2),
  pool("apart", c(-2, 3, .5, 7, -4, 1), c(.1, .2, .05, .3, .4, .15)^2)))
points <- expand.grid(x = c(1e-3, .1, 1, 5, 20, 90, 400), df = c(.5, 1, 2, 3, 12, 99, 400))
probabilities <- expand.grid(p = c(1e-8, .025, .5, .975, .999), df = c(1, 2, 12, 99, 400))
write_json(list(
  madeBy = list(R = R.version.string, metafor = as.character(packageVersion("metafor"))),
  chiSquareAbove = unname(as.matrix(cbind(points, pchisq(points$x, points$df, lower.tail = FALSE)))),
  chiSquareBelow = unname(as.matrix(cbind(points, pchisq(points$x, points$df)))),
  chiSquarePoint = unname(as.matrix(cbind(probabilities, qchisq(probabilities$p, probabilities$df, lower.tail = FALSE)))),
  tables = tables, means = lapply(c("MD", "SMD"), means), pools = pools), file.path(here, "pooling.json"), digits = I(17), auto_unbox = TRUE, na = "null", pretty = FALSE)
