namespace Slipway.TestKit;

/// <summary>A program or npm package that tests run, as <c>programs.tsv</c> lists it.</summary>
/// <param name="Name">What a test calls it.</param>
/// <param name="From">Who brings it: <c>apt</c>, <c>npm</c>, <c>web</c> or <c>system</c>.</param>
/// <param name="Package">The package, or the page that says how to install it.</param>
public sealed record NeededProgram(string Name, string From, string Package)
{
    /// <summary>Every one of them: the list that <c>.ci/run</c> installs from.</summary>
    public static IReadOnlyList<NeededProgram> All { get; } = [.. Read()];

    /// <summary>The entry of a program.</summary>
    public static NeededProgram Of(string name) =>
        All.SingleOrDefault(one => one.Name == name)
        ?? throw new InvalidOperationException(
            $"{name} is not listed in tests/Slipway.TestKit/programs.tsv; a test may run only what is listed there"
        );

    /// <summary>How to get it.</summary>
    public string Remedy =>
        From switch
        {
            "apt" => $"apt-get install {Package}",
            "npm" => $"npm install {Package}",
            "web" => Package,
            _ => $"part of {Package}",
        };

    private static IEnumerable<NeededProgram> Read()
    {
        using var stream = typeof(NeededProgram).Assembly.GetManifestResourceStream("programs.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var cells = line.Split('\t');
            yield return new NeededProgram(cells[0], cells[1], cells[2]);
        }
    }
}
