# Makes the figures that LogisticMixedTests holds logistic mixed models to. Run in this folder after mixed.R and gee.R: TVSFP=… Rscript logistic-mixed.R
# Needs R with jsonlite, lme4 and numDeriv; the versions used are written into logistic-mixed.json.
suppressPackageStartupMessages({ library(jsonlite); library(lme4); library(numDeriv) })

RNGkind("Mersenne-Twister", "Inversion", "Rejection")

# Schools that are far apart, some of two pupils and some of sixty.
set.seed(20265)
size <- sample(c(2:9, 20, 60), 40, TRUE)
school <- rep(sprintf("s%02d", seq_along(size)), size)
unlike <- data.frame(school, arm = as.integer(sub("s", "", school)) %% 2, grade = sample(8:10, length(school), TRUE))
unlike$absent <- rbinom(length(school), 1, plogis(-3 + .8 * unlike$arm + .2 * unlike$grade + rep(rnorm(length(size), 0, 2), size)))
write.csv(unlike, "unlike.csv", row.names = FALSE, quote = FALSE)

cases <- list()
mixed <- function(name, file, data, formula, terms, plan, cluster, levels = .95) {
  used <- data[complete.cases(data[, c(all.vars(formula), cluster)]), ]
  random <- update(formula, as.formula(paste(". ~ . + (1 |", cluster, ")")))
  parsed <- glFormula(random, used, family = binomial)
  devfun <- updateGlmerDevfun(do.call(mkGlmerDevfun, c(parsed, list(control = glmerControl(tolPwrss = 1e-13)))), parsed$reTrms)
  usual <- glmer(random, used, binomial, control = glmerControl("bobyqa", tolPwrss = 1e-10, optCtrl = list(maxfun = 1e5, rhoend = 1e-9)))
  # glmer's own optimiser stops some figures short: Newton's steps with derivatives of its deviance have them.
  point <- c(getME(usual, "theta"), fixef(usual))
  isNil <- point[1] < 1e-4
  if (isNil) point[1] <- 0
  free <- if (isNil) -1 else seq_along(point)
  value <- function(x) { at <- point; at[free] <- x; devfun(at) }
  for (step in 1:4) point[free] <- point[free] - solve(hessian(value, point[free]), grad(value, point[free], method.args = list(r = 6)))
  least <- devfun(point)
  stopifnot(least <= -2 * c(logLik(usual)) + 1e-6, abs(point - c(getME(usual, "theta"), fixef(usual))) < 1e-3)
  V <- 2 * solve(hessian(value, point[free], method.args = list(r = 6)))
  if (!isNil) V <- V[-1, -1]
  beta <- point[-1]; names(beta) <- names(fixef(usual)); dimnames(V) <- list(names(beta), names(beta))
  stopifnot(abs(sqrt(diag(V)) / sqrt(diag(as.matrix(vcov(usual)))) - 1) < 1e-2)
  groups <- length(unique(used[[cluster]]))
  for (df in c("normal", "clusters-1", "residual")) for (level in levels) {
    effects <- lapply(terms, function(term) {
      freedom <- switch(df, residual = nrow(used) - length(beta), `clusters-1` = groups - 1, normal = Inf)
      est <- beta[[term]]; se <- sqrt(V[term, term])
      list(estimate = est, standardError = se, df = if (is.finite(freedom)) freedom else NULL, statistic = est / se, p = 2 * pt(-abs(est / se), freedom),
        interval = est + c(-1, 1) * qt((1 + level) / 2, freedom) * se, n = nrow(used), clusters = groups)
    })
    cases[[length(cases) + 1]] <<- list(name = paste(name, df, level), data = file,
      plan = c(list(method = "logistic-mixed"), plan, list(cluster = cluster, degreesOfFreedom = df, level = level)), effects = effects,
      clusterDeviation = point[[1]], residualDeviation = pi / sqrt(3), logLikelihood = -least / 2)
  }
}

trial <- read.csv("trial.csv"); visits <- read.csv("visits.csv")
mixed("trial", "trial.csv", trial, drank ~ arm + before + sex, "armtiltak", list(outcome = "drank", treatment = "arm", covariates = I(c("before", "sex"))), "school", c(.9, .95))
mixed("trial alone", "trial.csv", trial, drank ~ arm, "armtiltak", list(outcome = "drank", treatment = "arm"), "school")
mixed("visits", "visits.csv", visits, bullied ~ arm + girl, "armtiltak", list(outcome = "bullied", treatment = "arm", covariates = I("girl")), "pupil")
mixed("unlike", "unlike.csv", unlike, absent ~ arm + grade, "arm", list(outcome = "absent", treatment = "arm", covariates = I("grade")), "school")
shared <- Sys.getenv("TVSFP", "tvsfp_smokingprevention.csv")
if (file.exists(shared)) {
  tvsfp <- read.csv(shared)
  for (level in c("school", "class"))
    mixed(paste("TVSFP by", level), "tvsfp_smokingprevention.csv", tvsfp, thksbin ~ cc + tv + thkspre + cc:tv, "cc",
      list(outcome = "thksbin", treatment = "cc", covariates = I(c("tv", "thkspre", "cc:tv"))), level)
}

versions <- as.list(vapply(c("lme4", "numDeriv"), function(p) as.character(packageVersion(p)), ""))
write(toJSON(list(madeBy = c(list(R = paste(R.version$major, R.version$minor, sep = ".")), versions), cases = cases), digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "logistic-mixed.json")
cat(length(cases), "cases\n")
