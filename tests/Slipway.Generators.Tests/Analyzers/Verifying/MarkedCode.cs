using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Slipway.Generators.Tests.Analyzers.Verifying;

/// <summary>Code in which <c>{|SLIP1005:"…"|}</c> marks where a finding is expected.</summary>
internal sealed partial record MarkedCode(string Text, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Slipway;

        public static class Specs
        {
        {0}
        }
        """;

    /// <summary>Reads the members of a class.</summary>
    public static MarkedCode Members(string members) => Of(Frame.Replace("{0}", members, StringComparison.Ordinal));

    /// <summary>Reads the statements of a spec method that starts with an Application <c>app</c> and returns it.</summary>
    public static MarkedCode Body(string statements) => Of(BodyText(statements));

    /// <summary>The statements with everything around them.</summary>
    public static string BodyText(string statements) =>
        Frame.Replace(
            "{0}",
            $$"""
            [Spec]
            public static Application Make()
            {
                var app = new Application("demo");
                {{statements}}
                return app;
            }
            """,
            StringComparison.Ordinal
        );

    private static MarkedCode Of(string marked)
    {
        var expected = new List<(string, TextSpan)>();
        while (Mark().Match(marked) is { Success: true } match)
        {
            var inner = match.Groups["code"].Value;
            expected.Add((match.Groups["id"].Value, new TextSpan(match.Index, inner.Length)));
            marked = string.Concat(marked.AsSpan(0, match.Index), inner, marked.AsSpan(match.Index + match.Length));
        }
        return new MarkedCode(marked, expected);
    }

    /// <summary>The first mark of all, so that places before it do not move any more.</summary>
    [GeneratedRegex(
        @"\{\|(?<id>[A-Z0-9]+):(?<code>.*?)\|\}",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Mark();
}
