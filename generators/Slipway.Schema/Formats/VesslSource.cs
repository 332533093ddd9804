using Slipway.Schema.Words;

namespace Slipway.Schema.Formats;

/// <summary>Where a VESSL run takes data from or puts it: <c>vessl-model://organization/repository/3</c>.</summary>
/// <param name="Scheme">The scheme: <c>vessl-model</c>.</param>
/// <param name="Parts">What is between the slashes after <c>://</c>, empty parts left out.</param>
public sealed record VesslSource(string Scheme, IReadOnlyList<string> Parts)
{
    /// <summary><c>vessl-import</c>: what can be downloaded.</summary>
    public static ValueFormat Import { get; } =
        Format(
            "import",
            "git://github.com/owner/repository",
            "git vessl-dataset vessl-model vessl-artifact s3 gs hf volume"
        );

    /// <summary><c>vessl-mount</c>: what can be mounted.</summary>
    public static ValueFormat Mount { get; } =
        Format("mount", "vessl-dataset://organization/dataset", "vessl-dataset hostpath nfs volume");

    /// <summary><c>vessl-export</c>: what can be uploaded to.</summary>
    public static ValueFormat Export { get; } =
        Format("export", "vessl-artifact://", "vessl-artifact vessl-dataset vessl-model s3 gs volume");

    /// <summary>Reads a source.</summary>
    /// <param name="text">The source as written.</param>
    /// <returns>The source; null where it has no scheme.</returns>
    public static VesslSource? Read(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var parts = text.Substring(end + 3).Split('/').Where(part => part.Length > 0);
        return new VesslSource(text.Substring(0, end), [.. parts]);
    }

    private static ValueFormat Format(string use, string example, string schemes)
    {
        var known = schemes.Split(' ');
        var meaning = $"one of {string.Join(", ", known.Select(scheme => scheme + "://"))} and a place";
        return new ValueFormat($"vessl-{use}", meaning, example, text => Fault(text, use, known));
    }

    private static string? Fault(string text, string use, string[] known)
    {
        if (Read(text) is not { } source)
            return "has no scheme";
        if (text.Any(char.IsWhiteSpace))
            return "holds a space";
        if (known.Contains(source.Scheme, StringComparer.Ordinal))
            return source.PlaceFault(use);
        return NearestWord.Find(source.Scheme, known) is { } nearest
            ? $"has the scheme '{source.Scheme}', did you mean '{nearest}'"
            : $"has the scheme '{source.Scheme}', which '{use}' does not take";
    }

    private string? PlaceFault(string use)
    {
        var count = Parts.Count;
        return Scheme switch
        {
            "git" when Parts.Any(part => part.Contains('@')) =>
                "carries a ref after '@', which 'git://' has no room for (write 'git: {url: …, ref: …}')",
            "git" => GitAddress.Fault(Parts),
            "vessl-dataset" when count != 2 => "names no organization and dataset",
            "vessl-model" when use == "import" && count != 3 => "names no organization, repository and number",
            "vessl-model" when use == "import" && !IsNumber(Parts[2]) =>
                "ends in no number, and a model is imported by it",
            "vessl-model" when use == "export" && count != 2 => "names no organization and repository alone",
            "vessl-artifact" when count is not (0 or 1 or 3) => "names no organization, project and artifact",
            "s3" or "gs" when count == 0 => "names no bucket",
            "hostpath" when count == 0 => "names no path",
            "nfs" when count < 2 => "names no server and path",
            "hf" when count < 2 => "names no repository after 'huggingface.co/'",
            "hf" when Parts[0] != "huggingface.co" =>
                $"has no host (write 'hf://huggingface.co/{string.Join("/", Parts)}')",
            "hf" when Parts.FirstOrDefault(part => part[0] == '-') is { } option =>
                $"has the part '{option}', which the download takes for an option",
            "volume" when count == 0 => "names no storage",
            "volume" when use != "export" && count < 2 => "names no volume after the storage",
            _ => null,
        };
    }

    /// <summary>A placeholder may become a number yet; anyone who forgets it is reported elsewhere.</summary>
    private static bool IsNumber(string text) =>
        text.All(letter => letter is >= '0' and <= '9') || text[0] is '{' or '<' or '$';
}
