namespace Slipway.Testing;

/// <summary>Findings in the messages of failed assertions, one a line.</summary>
internal static class FindingList
{
    /// <summary>Writes them.</summary>
    /// <param name="findings">The findings.</param>
    public static string Of(IEnumerable<SlipwayFinding> findings) =>
        string.Concat(findings.Select(finding => $"\n  {finding.ToString().ReplaceLineEndings("\n  ")}"));
}
