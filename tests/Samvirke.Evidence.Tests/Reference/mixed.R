# Makes the data and the figures that MixedTests holds mixed models to. Run in this folder after reference.R: TVSFP=… Rscript mixed.R
# Needs R with jsonlite, lme4, numDeriv and nlme; the versions used are written into mixed.json.
suppressPackageStartupMessages({ library(jsonlite); library(lme4); library(numDeriv) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")

# Clusters that differ less than chance would have them: each has the same mean but for its arm.
set.seed(20263)
size <- c(4, 6, 7, 9, 10, 12, 5, 8, 11, 6)
school <- rep(sprintf("s%02d", seq_along(size)), size)
arm <- as.integer(sub("s", "", school)) %% 2
noise <- rnorm(length(school))
score <- round(3 + .4 * arm + noise - ave(noise, school), 3)
write.csv(data.frame(school, arm, score), "alike.csv", row.names = FALSE, quote = FALSE)

cases <- list()
mixed <- function(name, file, data, formula, terms, plan, cluster, freedoms, levels = .95) {
  used <- data[complete.cases(data[, all.vars(formula)]), ]
  fixed <- formula
  random <- update(formula, as.formula(paste(". ~ . + (1 |", cluster, ")")))
  for (reml in c(TRUE, FALSE)) {
    parsed <- lFormula(random, used, REML = reml)
    devfun <- do.call(mkLmerDevfun, parsed)
    # lmer's own optimiser stops some figures short: the root of the slope has them.
    start <- optimize(devfun, c(0, 20), tol = 1e-12)$minimum
    slope <- function(x) grad(devfun, x)
    theta <- if (start < 1e-4) 0 else uniroot(slope, start * c(.9, 1.1), tol = 1e-14, extendInt = "upX")$root
    least <- devfun(theta) # also puts everything in the environment of devfun at theta
    fit <- mkMerMod(environment(devfun), list(par = theta, fval = least, conv = 0), parsed$reTrms, parsed$fr)
    other <- nlme::lme(fixed, used, as.formula(paste("~ 1 |", cluster)), method = if (reml) "REML" else "ML")
    stopifnot(abs(nlme::fixef(other)[terms] - fixef(fit)[terms]) < 1e-4, abs(logLik(other) - logLik(fit)) < 1e-5)
    V <- as.matrix(vcov(fit))
    # Satterthwaite's degrees of freedom as lmerTest finds them: by the deviance and the covariance of coefficients as functions of (theta, sigma).
    both <- c(theta, sigma(fit))
    deviance <- function(par) {
      devfun(par[1]); e <- environment(devfun)
      dev <- e$pp$ldL2() + (e$resp$wrss() + e$pp$sqrL(1)) / par[2]^2 + nrow(used) * log(2 * pi * par[2]^2)
      if (reml) dev <- dev + 2 * c(determinant(e$pp$RX())$modulus) - ncol(e$pp$RX()) * log(2 * pi * par[2]^2)
      dev
    }
    C <- 2 * solve(hessian(deviance, both))
    variance <- function(par, place) { devfun(par[1]); (par[2]^2 * chol2inv(environment(devfun)$pp$RX()))[place, place] }
    satterthwaite <- function(term) {
      place <- match(term, names(fixef(fit)))
      g <- grad(variance, both, place = place)
      2 * V[term, term]^2 / c(g %*% C %*% g)
    }
    # VarCorr would read what the derivatives above have left in the memory that it shares with devfun.
    deviations <- c(theta, 1) * both[2]
    for (df in freedoms) for (level in levels) {
      effects <- lapply(terms, function(term) {
        freedom <- switch(df, residual = nrow(used) - length(fixef(fit)), `clusters-1` = ngrps(fit)[[1]] - 1, normal = Inf, satterthwaite = satterthwaite(term))
        est <- fixef(fit)[[term]]; se <- sqrt(V[term, term])
        list(estimate = est, standardError = se, df = if (is.finite(freedom)) freedom else NULL, statistic = est / se, p = 2 * pt(-abs(est / se), freedom),
          interval = est + c(-1, 1) * qt((1 + level) / 2, freedom) * se, n = nrow(used), clusters = ngrps(fit)[[1]])
      })
      estimation <- if (reml) "reml" else "ml"
      cases[[length(cases) + 1]] <<- list(name = paste(name, estimation, df, level), data = file,
        plan = c(list(method = "linear-mixed"), plan, list(cluster = cluster, estimation = estimation, degreesOfFreedom = df, level = level)), effects = effects,
        clusterDeviation = deviations[1], residualDeviation = deviations[2], logLikelihood = c(logLik(fit)))
    }
  }
}
all <- c("satterthwaite", "clusters-1", "residual", "normal")

trial <- read.csv("trial.csv")
mixed("trial", "trial.csv", trial, after ~ arm + before + sex, "armtiltak", list(outcome = "after", treatment = "arm", covariates = I(c("before", "sex"))), "school", all)
mixed("trial alone", "trial.csv", trial, after ~ arm, "armtiltak", list(outcome = "after", treatment = "arm"), "school", "satterthwaite", c(.8, .99))
panel <- read.csv("panel.csv")
mixed("panel", "panel.csv", panel, score ~ treated + after + grade, "treated", list(outcome = "score", treatment = "treated", covariates = I(c("after", "grade"))), "municipality", all)
chick <- read.csv("chickweight.csv"); chick$Diet <- factor(chick$Diet)
mixed("ChickWeight", "chickweight.csv", chick, weight ~ Diet + Time, paste0("Diet", 2:4), list(outcome = "weight", treatment = "Diet", reference = "1", covariates = I("Time")), "Chick", all)
alike <- read.csv("alike.csv")
mixed("alike", "alike.csv", alike, score ~ arm, "arm", list(outcome = "score", treatment = "arm"), "school", all)
shared <- Sys.getenv("TVSFP", "tvsfp_smokingprevention.csv")
if (file.exists(shared)) {
  tvsfp <- read.csv(shared)
  for (level in c("school", "class"))
    mixed(paste("TVSFP by", level), "tvsfp_smokingprevention.csv", tvsfp, thksord ~ cc + tv + cc:tv + thkspre, "cc",
      list(outcome = "thksord", treatment = "cc", covariates = I(c("tv", "cc:tv", "thkspre"))), level, all)
}

versions <- as.list(vapply(c("lme4", "nlme", "numDeriv"), function(p) as.character(packageVersion(p)), ""))
write(toJSON(list(madeBy = c(list(R = paste(R.version$major, R.version$minor, sep = ".")), versions), cases = cases), digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "mixed.json")
cat(length(cases), "cases\n")
