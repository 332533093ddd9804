namespace Slipway.Import.Comments;

/// <summary>A comment of YAML.</summary>
/// <param name="Line">Its line.</param>
/// <param name="About">The line of what it is about: its own, or that of the next key or item where it has a line of its own.</param>
/// <param name="Text">The comment after <c>#</c>.</param>
internal sealed record YamlComment(int Line, int About, string Text);
