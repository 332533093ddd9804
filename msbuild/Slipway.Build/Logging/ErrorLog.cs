using Slipway.Build.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>
/// The file that <c>SlipwayErrorLog</c> names. Each task adds what it found at once, so that the file is there no matter how the
/// build ends, and keeps it in the intermediate folder for builds in which the task has nothing to do.
/// </summary>
/// <param name="folder">The full path of the intermediate folder of findings.</param>
/// <param name="isError">Whether the build takes the warnings of an id as errors.</param>
internal sealed class ErrorLog(string folder, Func<string, bool> isError)
{
    private string SessionFile => Path.Combine(folder, "session.json");

    /// <summary>Begins the log of a build: what earlier ones found counts no longer.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public void Begin(LogSession session) => Write(session);

    /// <summary>Adds what a task found.</summary>
    /// <param name="part">The name of the task.</param>
    /// <param name="findings">What it found.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public void Add(string part, IReadOnlyList<LoggedFinding> findings)
    {
        var file = PartFile(part);
        if (findings.Count > 0)
            JsonFile.Write(file, findings, LogJson.Default.IReadOnlyListLoggedFinding);
        else if (File.Exists(file))
            File.Delete(file);
        if (Session() is { } session && (findings.Count > 0 || session.Parts.ContainsKey(part)))
            Write(Joined(session, part, findings));
    }

    /// <summary>Adds what a task found when it ran last, unless it has run in this build.</summary>
    /// <param name="part">The name of the task.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public void Repeat(string part)
    {
        if (
            Session() is { } session
            && !session.Parts.ContainsKey(part)
            && JsonFile.Read(PartFile(part), LogJson.Default.IReadOnlyListLoggedFinding) is { } findings
        )
            Write(Joined(session, part, findings));
    }

    /// <summary>Adds what analyzers found in the C# compiler, which reports it itself.</summary>
    /// <param name="compilerLog">The full path of the compiler's own log.</param>
    /// <param name="failed">Whether the build ends here; the compiler may then not have run.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public void AddCompiler(string compilerLog, bool failed)
    {
        const string part = "compiler";
        if (Session() is not { } session || session.Parts.ContainsKey(part))
            return;
        var isCurrent = !failed || File.GetLastWriteTimeUtc(compilerLog).Ticks >= session.Begun;
        var findings = isCurrent ? CompilerLog.Read(compilerLog) : [];
        Write(Joined(session, part, findings) with { IsIncomplete = failed });
    }

    private LogSession Joined(LogSession session, string part, IReadOnlyList<LoggedFinding> findings) =>
        session.With(
            part,
            findings.Select(finding =>
                finding.Severity == Severity.Warning && isError(finding.Id)
                    ? finding with
                    {
                        Severity = Severity.Error,
                    }
                    : finding
            )
        );

    private LogSession? Session() => JsonFile.Read(SessionFile, LogJson.Default.LogSession);

    private void Write(LogSession session)
    {
        JsonFile.Write(SessionFile, session, LogJson.Default.LogSession);
        SarifFile.Write(session);
    }

    private string PartFile(string part) => Path.Combine(folder, part + ".json");
}
