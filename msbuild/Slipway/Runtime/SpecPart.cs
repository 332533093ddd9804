namespace Slipway.Runtime;

/// <summary>A mapping inside a builder that has no builder of its own.</summary>
internal sealed class SpecPart(SpecMap entries, string callerFile, int callerLine)
    : SpecObject(entries, callerFile, callerLine);
