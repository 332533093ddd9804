namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>Texts that some name or amount may be and another may not.</summary>
internal static class Texts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "",
        " ",
        "A",
        "a.b",
        "-a",
        "1a",
        "a/b",
        "a:b",
        "a--b",
        "/a",
        "../a",
        "a/../b",
        ".",
        "0",
        "-1",
        "10",
        "1K",
        "ä",
        "a\n",
        "Always",
        new string('a', 16),
        new string('a', 64),
        new string('a', 254),
    ];
}
