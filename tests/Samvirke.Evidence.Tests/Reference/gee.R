# Makes the data and the figures that GeeTests holds generalised estimating equations to. Run in this folder after reference.R: TVSFP=… Rscript gee.R
# Needs R with jsonlite, geepack and clubSandwich; the versions used are written into gee.json.
suppressPackageStartupMessages({ library(jsonlite); library(geepack); library(clubSandwich) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")

# Pupils asked up to five times whether they were bullied, some times missing in between, in no order.
set.seed(20264)
visits <- expand.grid(pupil = 1:70, term = c("2023-08-21", "2024-01-15", "2024-08-19", "2025-01-13", "2025-08-18"), stringsAsFactors = FALSE)
visits$arm <- ifelse(visits$pupil %% 2 == 0, "tiltak", "kontroll")
visits$girl <- visits$pupil %% 3 %/% 2
turn <- match(visits$term, sort(unique(visits$term)))
before <- visits$bullied <- 0
for (each in 1:5) {
  now <- which(turn == each)
  visits$bullied[now] <- rbinom(70, 1, plogis(-.6 - .5 * (visits$arm[now] == "tiltak") + .3 * visits$girl[now] + 1.4 * before))
  before <- visits$bullied[now]
}
visits <- visits[sample(nrow(visits), 300), ]
write.csv(visits, "visits.csv", row.names = FALSE, quote = FALSE)

cases <- list()
gee <- function(name, file, data, formula, terms, plan, cluster, family = "gaussian", correlation = "exchangeable", time = NULL, levels = .95) {
  used <- data[complete.cases(data[, c(all.vars(formula), cluster, time)]), ]
  # geepack takes rows that follow each other as a cluster, and the place among all times as the measurement.
  number <- match(used[[cluster]], unique(used[[cluster]]))
  wave <- if (is.null(time)) ave(seq_along(number), number, FUN = seq_along) else match(used[[time]], sort(unique(used[[time]])))
  order <- order(number, wave)
  used <- used[order, ]; used$number <- number[order]; used$wave <- wave[order]
  fit <- geeglm(formula, family = if (family == "binomial") binomial else gaussian, data = used, id = number, waves = wave, corstr = correlation,
    control = geese.control(epsilon = 1e-11, maxit = 1000))
  stopifnot(fit$geese$error == 0)
  alpha <- unname(fit$geese$alpha); scale <- unname(fit$geese$gamma)
  # Rows that are independent under the working correlation: least squares of them is the last step, and what holds for least squares holds for it.
  X <- model.matrix(fit); mu <- fitted(fit); root <- if (family == "binomial") sqrt(mu * (1 - mu)) else rep(1, length(mu))
  whole <- matrix(0, nrow(X), ncol(X)); left <- numeric(nrow(X))
  for (each in unique(used$number)) {
    rows <- which(used$number == each); gap <- abs(outer(used$wave[rows], used$wave[rows], "-"))
    R <- switch(correlation, independence = diag(length(rows)), exchangeable = alpha^(gap > 0), ar1 = alpha^gap)
    parts <- eigen(R, symmetric = TRUE); half <- parts$vectors %*% diag(1 / sqrt(parts$values), length(rows)) %*% t(parts$vectors)
    whole[rows, ] <- half %*% (X[rows, , drop = FALSE] * root[rows]); left[rows] <- half %*% ((fit$y - mu) / root)[rows]
  }
  colnames(whole) <- names(coef(fit))
  working <- c(whole %*% coef(fit)) + left
  white <- lm(working ~ 0 + whole)
  stopifnot(abs(coef(white) - coef(fit)) < 1e-8 * pmax(1, abs(coef(fit))))
  groups <- length(unique(used$number))
  for (kind in list(c("CR0", "normal"), c("CR0", "clusters-1"), c("CR1", "clusters-1"), c("CR1S", "clusters-1"), c("CR2", "satterthwaite"), c("CR3", "satterthwaite"), c("CR2", "residual"))) for (level in levels) {
    V <- vcovCR(white, used$number, type = kind[1])
    effects <- lapply(terms, function(term) {
      place <- match(term, names(coef(fit)))
      freedom <- switch(kind[2], residual = nrow(used) - ncol(X), `clusters-1` = groups - 1, normal = Inf, satterthwaite = coef_test(white, V, test = "Satterthwaite", coefs = place)$df_Satt)
      est <- coef(fit)[[term]]; se <- if (kind[1] == "CR0") summary(fit)$coefficients[term, "Std.err"] else sqrt(V[place, place])
      stopifnot(abs(sqrt(vcovCR(white, used$number, type = "CR0")[place, place]) / summary(fit)$coefficients[term, "Std.err"] - 1) < 1e-8)
      list(estimate = est, standardError = se, df = if (is.finite(freedom)) freedom else NULL, statistic = est / se, p = 2 * pt(-abs(est / se), freedom),
        interval = est + c(-1, 1) * qt((1 + level) / 2, freedom) * se, n = nrow(used), clusters = groups)
    })
    choices <- list(cluster = cluster, family = family, correlation = correlation, standardErrors = kind[1], degreesOfFreedom = kind[2], level = level)
    if (!is.null(time)) choices$time <- time
    cases[[length(cases) + 1]] <<- list(name = paste(name, family, correlation, kind[1], kind[2], level), data = file, plan = c(list(method = "gee"), plan, choices), effects = effects,
      parameter = if (correlation == "independence") NULL else alpha, scale = scale)
  }
}

trial <- read.csv("trial.csv"); chick <- read.csv("chickweight.csv"); chick$Diet <- factor(chick$Diet)
for (correlation in c("independence", "exchangeable")) {
  gee("trial", "trial.csv", trial, after ~ arm + before + sex, "armtiltak", list(outcome = "after", treatment = "arm", covariates = I(c("before", "sex"))), "school", correlation = correlation)
  gee("trial", "trial.csv", trial, drank ~ arm + before, "armtiltak", list(outcome = "drank", treatment = "arm", covariates = I("before")), "school", "binomial", correlation, levels = c(.9, .95))
}
for (correlation in c("independence", "exchangeable", "ar1"))
  gee("ChickWeight", "chickweight.csv", chick, weight ~ Diet + Time, paste0("Diet", 2:4), list(outcome = "weight", treatment = "Diet", reference = "1", covariates = I("Time")), "Chick",
    correlation = correlation, time = if (correlation == "ar1") "Time")
for (family in c("gaussian", "binomial"))
  gee("visits", "visits.csv", visits, bullied ~ arm + girl, "armtiltak", list(outcome = "bullied", treatment = "arm", covariates = I("girl")), "pupil", family, "ar1", "term")
shared <- Sys.getenv("TVSFP", "tvsfp_smokingprevention.csv")
if (file.exists(shared)) {
  tvsfp <- read.csv(shared)
  for (level in c("school", "class")) for (correlation in c("independence", "exchangeable", "ar1")) {
    gee(paste("TVSFP by", level), "tvsfp_smokingprevention.csv", tvsfp, thksord ~ cc + tv + cc:tv + thkspre, "cc",
      list(outcome = "thksord", treatment = "cc", covariates = I(c("tv", "cc:tv", "thkspre"))), level, correlation = correlation)
    gee(paste("TVSFP by", level), "tvsfp_smokingprevention.csv", tvsfp, thksbin ~ cc + tv + thkspre, "cc",
      list(outcome = "thksbin", treatment = "cc", covariates = I(c("tv", "thkspre"))), level, "binomial", correlation)
  }
}

versions <- as.list(vapply(c("geepack", "clubSandwich"), function(p) as.character(packageVersion(p)), ""))
write(toJSON(list(madeBy = c(list(R = paste(R.version$major, R.version$minor, sep = ".")), versions), cases = cases), digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "gee.json")
cat(length(cases), "cases\n")
