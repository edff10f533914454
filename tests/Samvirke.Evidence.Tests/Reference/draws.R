# Makes the figures that DrawTests holds the wild cluster bootstrap and randomisation inference to: every draw that is possible, each carried out on the rows themselves. Run in this folder after
# reference.R and mixed.R: Rscript draws.R. Needs R with jsonlite and sandwich.
suppressPackageStartupMessages({ library(jsonlite); library(sandwich) })

trial <- read.csv("trial.csv"); panel <- read.csv("panel.csv"); alike <- read.csv("alike.csv")
few <- trial[trial$school %in% sprintf("s%02d", 7:11), ]
write.csv(few, "trial-few.csv", row.names = FALSE, quote = FALSE, na = "")
part <- panel[panel$municipality %in% sprintf("k%02d", 1:11), ]
write.csv(part, "panel-few.csv", row.names = FALSE, quote = FALSE)

# The ends: doubled until rejected, then halved until neighbours.
ends <- function(value, step, level, p) {
  end <- function(step) {
    rejected <- function(off) p(value - off) <= 1 - level + 1e-12
    inside <- 0; outside <- step; k <- 0
    while (!rejected(outside)) { k <- k + 1; if (k > 60) return(sign(step) * Inf); inside <- outside; outside <- 2 * outside }
    while (abs(outside - inside) > 1e-13 * abs(outside)) { m <- (inside + outside) / 2; if (rejected(m)) outside <- m else inside <- m }
    outside
  }
  c(value - end(step), value - end(-step))
}

wild <- function(name, file, data, formula, term, plan, cluster, level = .95) {
  used <- data[complete.cases(data[, all.vars(formula)]), ]
  fit <- lm(formula, used); X <- model.matrix(fit); y <- model.response(model.frame(fit)); g <- factor(used[[cluster]]); G <- nlevels(g)
  signs <- if (G < 10) c(-sqrt(1.5), -1, -sqrt(.5), sqrt(.5), 1, sqrt(1.5)) else c(-1, 1)
  V <- t(as.matrix(expand.grid(rep(list(signs), G))))[as.integer(g), ]
  x <- X[, term]; W <- X[, colnames(X) != term, drop = FALSE]
  z <- lm.fit(W, x)$residuals; Q <- qr.Q(qr(X))
  t0 <- function(Y) { # a column of statistics for a matrix of outcomes: the coefficient over its standard error by clusters, without factors
    b <- colSums(z * Y) / sum(z^2); e <- Y - Q %*% crossprod(Q, Y)
    b / sqrt(colSums(rowsum(z * e, g)^2)) * sum(z^2)
  }
  p <- function(c) {
    null <- lm.fit(W, y - c * x)
    star <- null$fitted.values + V * null$residuals
    mean(abs(t0(star)) >= abs(t0(matrix(y - c * x, ncol = 1))) * (1 - 1e-10))
  }
  se <- sqrt(vcovCL(fit, used[[cluster]], type = "HC0", cadjust = FALSE)[term, term] * G / (G - 1))
  interval <- ends(unname(coef(fit)[term]), se, level, p)
  list(name = name, data = file, plan = c(plan, list(inference = "wild-bootstrap", cluster = cluster, draws = 20000, level = level)), draws = ncol(V),
    effects = list(list(estimate = unname(coef(fit)[term]), standardError = se, df = G - 1, statistic = unname(coef(fit)[term]) / se, p = p(0), interval = ifelse(is.finite(interval), interval, NA), n = nrow(used), clusters = G)))
}
ancova <- list(method = "ancova", outcome = "after", treatment = "arm", covariates = I("before"))
cases <- list(
  wild("trial ancova", "trial.csv", trial, after ~ arm + before, "armtiltak", ancova, "school"),
  wild("trial ancova at nine of ten", "trial.csv", trial, after ~ arm + before, "armtiltak", ancova, "school", .9),
  wild("trial of five schools", "trial-few.csv", few, after ~ arm + before, "armtiltak", ancova, "school", .8),
  wild("trial proportions", "trial.csv", trial, drank ~ arm, "armtiltak", list(method = "two-proportions", outcome = "drank", treatment = "arm"), "school"),
  wild("schools alike", "alike.csv", alike, score ~ arm, "arm", list(method = "difference-in-means", outcome = "score", treatment = "arm"), "school"),
  wild("panel difference-in-differences", "panel-few.csv", part, score ~ grade + treated + after + treated:after, "treated:after",
    list(method = "difference-in-differences", outcome = "score", treatment = "treated", post = "after", covariates = I("grade")), "municipality"))

# Every arrangement of the treatment among the clusters (within strata), each fitted anew; the effect of a level, the others where they fell.
placed <- trial; placed$place <- ifelse(as.integer(sub("s", "", trial$school)) <= 6, "nord", "sør")
write.csv(placed, "trial-places.csv", row.names = FALSE, quote = FALSE, na = "")
chicks <- read.csv("chickweight.csv"); chicks <- chicks[chicks$Chick %in% c(1, 2, 3, 21, 22, 23, 31, 32, 33), ]
write.csv(chicks, "chicks-few.csv", row.names = FALSE, quote = FALSE)
random <- function(name, file, data, outcome, level, reference, design, plan, unit, strata = NULL, at = .95) {
  data <- data[complete.cases(data), ]
  treatment <- plan$treatment; u <- as.character(data[[unit]]); ids <- unique(u)
  got <- data[[treatment]][match(ids, u)]; eligible <- ids[got %in% c(level, reference)]
  place <- if (is.null(strata)) rep(1, length(eligible)) else data[[strata]][match(eligible, u)]
  sets <- lapply(split(eligible, place), function(s) { k <- sum(got[match(s, ids)] == level); lapply(asplit(combn(length(s), k), 2), function(i) s[i]) })
  all <- apply(expand.grid(lapply(sets, seq_along)), 1, function(i) unlist(Map(function(s, j) s[[j]], sets, i)), simplify = FALSE)
  y <- data[[outcome]]; after <- if (is.null(plan$post)) rep(1, nrow(data)) else data[[plan$post]]
  coefs <- function(t, v) { # of v on an arrangement: the last column of the design is the effect
    D <- design(data, t); drop(qr.coef(qr(D), v))[ncol(D)]
  }
  observed <- as.numeric(data[[treatment]] == level); x <- observed * after; b <- coefs(observed, y)
  found <- sapply(all, function(s) coefs(as.numeric(u %in% s), y)); slope <- sapply(all, function(s) coefs(as.numeric(u %in% s), x))
  p <- function(c) mean(abs(found - c * slope) >= abs(b - c) * (1 - 1e-10))
  list(draws = length(all), estimate = b, p = p(0), interval = ends(b, abs(b) / 4, at, p))
}
ri <- function(name, file, data, outcome, levels, reference, design, plan, unit, strata = NULL, at = .95) {
  each <- lapply(levels, function(l) random(name, file, data, outcome, l, reference, function(d, t) design(d, t, l), plan, unit, strata, at))
  plan <- c(plan, list(inference = "randomisation", cluster = unit, level = at)); if (!is.null(strata)) plan$strata <- strata
  list(name = name, data = file, plan = plan, draws = each[[1]]$draws, arranged = lapply(each, function(e) list(estimate = unname(e$estimate), p = e$p, interval = ifelse(is.finite(e$interval), e$interval, NA))))
}
arranged <- list(
  ri("schools alike, arranged", "alike.csv", alike, "score", 1, 0, function(d, t, l) cbind(1, t), list(method = "linear", outcome = "score", treatment = "arm"), "school"),
  ri("trial ancova, arranged within places", "trial-places.csv", placed, "after", "tiltak", "kontroll", function(d, t, l) cbind(1, d$before, t), ancova, "school", "place", .9),
  ri("panel difference-in-differences, arranged", "panel-few.csv", part, "score", 1, 0, function(d, t, l) cbind(1, d$grade, d$after, t, t * d$after),
    list(method = "difference-in-differences", outcome = "score", treatment = "treated", post = "after", covariates = I("grade")), "municipality"),
  ri("chicks of three diets, arranged", "chicks-few.csv", chicks, "weight", c(2, 3), 1, function(d, t, l) cbind(1, d$Time, d$Diet == setdiff(2:3, l), t),
    list(method = "linear", outcome = "weight", treatment = "Diet", reference = "1", covariates = I("Time")), "Chick", NULL, .8))
for (k in arranged) for (e in k$arranged) cat(k$name, k$draws, e$estimate, e$p, e$interval, "\n")
for (k in cases) cat(k$name, k$draws, k$effects[[1]]$estimate, k$effects[[1]]$p, k$effects[[1]]$interval, "\n")
write(toJSON(list(madeBy = list(R = paste(R.version$major, R.version$minor, sep = "."), sandwich = as.character(packageVersion("sandwich"))), cases = cases, arranged = arranged), digits = NA, auto_unbox = TRUE, null = "null", na = "null", pretty = TRUE), "draws.json")
