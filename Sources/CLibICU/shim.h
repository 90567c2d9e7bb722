/* The ICU functions are reached through CSlovoICU; this target only links the libraries. */
