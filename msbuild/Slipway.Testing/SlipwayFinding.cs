namespace Slipway.Testing;

/// <summary>Something that Slipway says about specs, with the words and the place that a build gives it.</summary>
/// <param name="Id">Its id: <c>SLIP3006</c>. <c>docs/rules</c> has a page for each.</param>
/// <param name="Severity">How bad it is, as <see cref="SlipwayOptions"/> have it.</param>
/// <param name="Message">What is wrong, why, and what to write.</param>
/// <param name="File">The file: the C# file of the call, relative to its project, or the <see cref="SpecFile.Name"/>; empty where it is about the project.</param>
/// <param name="Line">The line, from 1; 0 where it is about the file or the project as a whole.</param>
/// <param name="Column">The column, from 1; 0 where the line alone is known, as of C# whose source is not on this machine.</param>
public sealed record SlipwayFinding(
    string Id,
    FindingSeverity Severity,
    string Message,
    string File,
    int Line,
    int Column
)
{
    /// <summary>Where it is: <c>Specs.cs(15,32)</c>; empty where it is about the project as a whole.</summary>
    public string Place =>
        File.Length == 0 || Line == 0 ? File
        : Column == 0 ? FormattableString.Invariant($"{File}({Line})")
        : FormattableString.Invariant($"{File}({Line},{Column})");

    /// <summary>The finding without its place, for snapshots: a line more in the source does not change it.</summary>
    internal string Text => $"{Word} {Id}: {Message}";

    private string Word =>
        Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };

    /// <summary>The finding as a build prints it.</summary>
    /// <returns><c>Specs.cs(15,32): error SLIP1005: …</c>.</returns>
    public override string ToString() => Place.Length == 0 ? Text : $"{Place}: {Text}";
}
