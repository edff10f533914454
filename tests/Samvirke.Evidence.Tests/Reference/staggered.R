# Makes the figures that StaggeredTests holds group-time effects to, in plain R from the formulas of Callaway and Sant'Anna (J. Econometrics 225, 2021) and Sant'Anna and
# Zhao (J. Econometrics 219, 2020). Run in this folder: Rscript staggered.R. Needs R with jsonlite.
# mpdta.csv: employment of teenagers in 500 American counties 2003-2007, of which some states raised their minimum wage in 2004, 2006 and 2007 (Quarterly Workforce
# Indicators of the US Census Bureau, as Callaway and Sant'Anna 2021 chose them; the columns countyreal, year, first.treat, lemp and lpop of mpdta in R's did 2.5.1, GPL-3).
suppressPackageStartupMessages(library(jsonlite))

mpdta <- read.csv("mpdta.csv")
# By row, with gaps, and with states as clusters.
set.seed(20264)
gaps <- mpdta[-sample(nrow(mpdta), 150), ]
gaps$state <- gaps$countyreal %/% 1000
gaps$raised <- ifelse(gaps$first.treat > 0 & gaps$year >= gaps$first.treat, "ja", "nei")
gaps <- gaps[, c("state", "countyreal", "year", "raised", "lemp", "lpop")]
write.csv(gaps, "mpdta-gaps.csv", row.names = FALSE, quote = FALSE)

# The effect on the treated of one change, with the influence of each unit (sum 0 over the units of the pair).
pair <- function(dy, D, X) {
  n <- length(dy)
  ps <- if (ncol(X) == 1) rep(mean(D), n) else fitted(glm(D ~ X - 1, binomial, epsilon = 1e-15, maxit = 100))
  control <- lm(dy[D == 0] ~ X[D == 0, , drop = FALSE] - 1)
  mu <- drop(X %*% coef(control)); e <- dy - mu
  w1 <- D / mean(D); w0 <- ps * (1 - D) / (1 - ps); w0 <- w0 / mean(w0)
  eta1 <- mean(w1 * e); eta0 <- mean(w0 * e)
  ols <- ((1 - D) * e * X) %*% solve(crossprod(X * (1 - D), X) / n)
  logit <- ((D - ps) * X) %*% solve(crossprod(X * ps * (1 - ps), X) / n)
  inf <- w1 * (e - eta1) - ols %*% colMeans(w1 * X) - (w0 * (e - eta0) + logit %*% colMeans(w0 * (e - eta0) * X) - ols %*% colMeans(w0 * X))
  list(att = eta1 - eta0, inf = drop(inf))
}

estimate <- function(data, unit, time, first, y, x, cluster) {
  first[first == 0] <- Inf
  ids <- sort(unique(unit)); times <- sort(unique(time)); n <- length(ids)
  G <- first[match(ids, unit)]
  wide <- function(v) { m <- matrix(NA, n, length(times)); m[cbind(match(unit, ids), match(time, times))] <- v; m }
  Y <- wide(y); cl <- if (is.null(cluster)) seq_len(n) else cluster[match(ids, unit)]
  gt <- list()
  for (g in sort(unique(G[is.finite(G)]))) for (t in times[-1]) {
    base <- if (t >= g) max(times[times < g]) else max(times[times < t])
    b <- match(base, times); k <- match(t, times)
    use <- which((G == g | (G > t & G != g)) & !is.na(Y[, b]) & !is.na(Y[, k]))
    D <- as.numeric(G[use] == g)
    if (!any(D == 1) || !any(D == 0)) next
    X <- if (is.null(x)) matrix(1, length(use), 1) else cbind(1, sapply(x, function(v) wide(v)[use, b]))
    p <- pair(Y[use, k] - Y[use, b], D, X)
    inf <- numeric(n); inf[use] <- p$inf * n / length(use)
    gt[[length(gt) + 1]] <- list(g = g, t = t, treated = sum(D), compared = sum(1 - D), att = p$att, inf = inf)
  }
  keep <- sapply(gt, function(a) any(sapply(gt, function(b) b$g == a$g && b$t >= b$g)))
  gt <- gt[keep]
  se <- function(inf) sqrt(sum(tapply(inf, cl, sum)^2)) / n
  figure <- function(att, inf) list(estimate = att, standardError = se(inf))
  bysize <- function(parts) {
    pg <- sapply(parts, function(p) mean(G == p$g)); att <- sapply(parts, `[[`, "att"); w <- pg / sum(pg)
    inf <- 0
    for (i in seq_along(parts)) {
      # how the share moves: (1{G=g} - pg)/S - pg sum_k(1{G=g_k} - pg_k)/S^2
      moved <- ((G == parts[[i]]$g) - pg[i]) / sum(pg) - pg[i] / sum(pg)^2 * rowSums(sapply(seq_along(parts), function(k) (G == parts[[k]]$g) - pg[k]))
      inf <- inf + w[i] * parts[[i]]$inf + moved * att[i]
    }
    list(att = sum(w * att), inf = inf)
  }
  after <- Filter(function(a) a$t >= a$g, gt); before <- Filter(function(a) a$t < a$g, gt)
  groups <- lapply(unique(sapply(after, `[[`, "g")), function(g) {
    own <- Filter(function(a) a$g == g, after)
    list(g = g, att = mean(sapply(own, `[[`, "att")), inf = Reduce(`+`, lapply(own, `[[`, "inf")) / length(own))
  })
  since <- sort(unique(sapply(gt, function(a) a$t - a$g)))
  simple <- bysize(after); whole <- bysize(groups)
  S <- sapply(before, function(a) tapply(a$inf, cl, sum)) / n
  theta <- sapply(before, `[[`, "att"); q <- length(theta); C <- length(unique(cl))
  W <- if (2 * q < C) drop(theta %*% solve(crossprod(S), theta)) else NULL
  list(rows = sum(!is.na(Y)), clusters = if (is.null(cluster)) NULL else C, units = n,
    simple = figure(simple$att, simple$inf), groupMean = figure(whole$att, whole$inf),
    groupTimes = lapply(gt, function(a) c(a[c("g", "t", "treated", "compared")], figure(a$att, a$inf))),
    byGroup = lapply(groups, function(a) c(a["g"], figure(a$att, a$inf))),
    byTime = lapply(since, function(e) { m <- bysize(Filter(function(a) a$t - a$g == e, gt)); c(list(since = e), figure(m$att, m$inf)) }),
    trends = if (is.null(W)) NULL else list(statistic = W, freedom = q, p = pf((C - q) / (q * (C - 1)) * W, q, C - q, lower.tail = FALSE), chiSquare = pchisq(W, q, lower.tail = FALSE)))
}

case <- function(name, file, plan, ...) c(list(name = name, data = file, plan = c(list(method = "staggered", outcome = "lemp", unit = "countyreal", time = "year"), plan)), estimate(...))
first <- mpdta$first.treat[match(gaps$countyreal, mpdta$countyreal)]
# The start is the first year that is seen with the measure.
seen <- tapply(ifelse(gaps$raised == "ja", gaps$year, Inf), gaps$countyreal, min)[as.character(gaps$countyreal)]
dropped <- seen <= min(gaps$year)
stopifnot(!any(dropped))
cases <- list(
  case("counties", "mpdta.csv", list(treatment = "first.treat"), mpdta, mpdta$countyreal, mpdta$year, mpdta$first.treat, mpdta$lemp, NULL, NULL),
  case("counties alike in population", "mpdta.csv", list(treatment = "first.treat", covariates = I("lpop")), mpdta, mpdta$countyreal, mpdta$year, mpdta$first.treat, mpdta$lemp, list(mpdta$lpop), NULL),
  case("counties with gaps, by state", "mpdta-gaps.csv", list(treatment = "raised", cluster = "state"), gaps, gaps$countyreal, gaps$year, seen, gaps$lemp, NULL, gaps$state),
  case("counties with gaps alike in population, by state", "mpdta-gaps.csv", list(treatment = "raised", cluster = "state", covariates = I("lpop")), gaps, gaps$countyreal, gaps$year, seen, gaps$lemp, list(gaps$lpop), gaps$state))
f <- expand.grid(f = c(.2, 1, 2.5, 9), a = c(1, 3, 7, 20), b = c(2, 9.5, 60, 495))
fisher <- lapply(seq_len(nrow(f)), function(i) with(f[i, ], c(f, a, b, pf(f, a, b, lower.tail = FALSE))))
write(toJSON(list(madeBy = list(R = paste(R.version$major, R.version$minor, sep = ".")), fisherAbove = fisher, cases = cases), digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "staggered.json")
for (k in cases) cat(k$name, k$simple$estimate, k$simple$standardError, k$groupMean$estimate, k$groupMean$standardError, k$trends$chiSquare, k$trends$p, "\n")
print(t(sapply(cases[[2]]$groupTimes, function(a) c(a$g, a$t, round(a$estimate, 4), round(a$standardError, 4)))))
