using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Build.Files;

namespace Slipway.Build.Logging;

/// <summary>
/// A file of SARIF 2.1.0, with a run for each project that names it: projects of one solution, which are built at the same time,
/// may share a file.
/// </summary>
internal static class SarifFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        // The file is read as JSON, never as HTML: quotes and letters stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A file is written in milliseconds; a build that holds it for longer has stopped.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>Writes the run of a project; those of others stay.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(LogSession session) => Change(session.Log, id => id == session.Id, session);

    /// <summary>Removes the runs of a project: a build of several frameworks begins.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Remove(LogSession session) =>
        Change(session.Log, id => id.StartsWith(session.Prefix, StringComparison.Ordinal), session, isRemoved: true);

    /// <summary>The text of a log of one run alone.</summary>
    public static byte[] Text(LogSession session) => Text([json => SarifRun.Write(json, session)]);

    private static void Change(string path, Func<string, bool> isReplaced, LogSession session, bool isRemoved = false)
    {
        using var mutex = new Mutex(initiallyOwned: false, NameOf(path));
        try
        {
            if (!mutex.WaitOne(LongestWait))
                throw new UnwritableFileException(path, new TimeoutException());
        }
        catch (AbandonedMutexException)
        {
            // The build that held it was killed; the file itself is always whole.
        }
        try
        {
            using var former = Read(path);
            var runs = Kept(former, isReplaced, session.Root);
            if (!isRemoved)
                runs.Add(session.Id, json => SarifRun.Write(json, session));
            SafeFile.Write(path, Text(runs.Values));
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    /// <summary>The other projects' runs; a project that is gone has none.</summary>
    private static SortedDictionary<string, Action<Utf8JsonWriter>> Kept(
        JsonDocument? former,
        Func<string, bool> isReplaced,
        string root
    )
    {
        var kept = new SortedDictionary<string, Action<Utf8JsonWriter>>(StringComparer.Ordinal);
        foreach (var run in former is null ? default : Runs(former))
        {
            if (IdOf(run) is { } id && !isReplaced(id) && File.Exists(ProjectOf(id, root)))
                kept[id] = run.WriteTo;
        }
        return kept;
    }

    private static JsonElement.ArrayEnumerator Runs(JsonDocument log) =>
        log.RootElement.ValueKind == JsonValueKind.Object
        && log.RootElement.TryGetProperty("runs", out var runs)
        && runs.ValueKind == JsonValueKind.Array
            ? runs.EnumerateArray()
            : default;

    private static string? IdOf(JsonElement run) =>
        run.ValueKind == JsonValueKind.Object
        && run.TryGetProperty("automationDetails", out var details)
        && details.ValueKind == JsonValueKind.Object
        && details.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString()!.StartsWith("slipway/", StringComparison.Ordinal)
            ? id.GetString()
            : null;

    /// <summary>The project file of a run: the id goes on after it where there are several frameworks.</summary>
    private static string ProjectOf(string id, string root)
    {
        var path = id["slipway/".Length..].TrimEnd('/');
        var file = LogPath.FileOf(path, root);
        return File.Exists(file) ? file : Path.GetDirectoryName(file) ?? file;
    }

    private static JsonDocument? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // What is not one of our logs is replaced.
            return null;
        }
    }

    private static byte[] Text(IEnumerable<Action<Utf8JsonWriter>> runs)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            foreach (var write in runs)
                write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Texts hold no raw line breaks, so this changes the layout only: the same bytes on every system.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }

    private static string NameOf(string path) =>
        "slipway-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..32].ToLowerInvariant();
}
