using Slipway.Schema.Words;

namespace Slipway.Schema.Tests.Words;

public class NearestWordTests
{
    [Theory]
    [InlineData("my-pcv", "my-pvc")]
    [InlineData("imgae", "image")]
    [InlineData("modelURI", "modelUri")]
    [InlineData("framwork", "framework")]
    [InlineData("storages", "storage")]
    [InlineData("cp", "cpu")]
    public void A_misspelt_word_is_reported_with_the_one_that_was_meant(string word, string meant) =>
        NearestWord.Find(word, ["image", "framework", "storage", "modelUri", "my-pvc", "cpu"]).ShouldBe(meant);

    [Theory]
    [InlineData("mem", "memory")]
    [InlineData("Mem", "memory")]
    [InlineData("mod", null)]
    [InlineData("me", null)]
    public void A_word_that_only_one_begins_with_is_reported_with_that_one(string word, string? meant) =>
        NearestWord.Find(word, ["cpu", "memory", "gpu", "modelUri", "modelName"]).ShouldBe(meant);

    [Theory]
    [InlineData("policy", "policies")]
    [InlineData("property", "properties")]
    [InlineData("polity", null)]
    public void A_word_whose_plural_is_known_is_reported_with_that(string word, string? meant) =>
        NearestWord.Find(word, ["components", "policies", "properties"]).ShouldBe(meant);

    [Theory]
    [InlineData("img", "image", true)]
    [InlineData("sched", "schedule", true)]
    [InlineData("im", "image", false)]
    [InlineData("mage", "image", false)]
    [InlineData("igm", "image", false)]
    public void A_word_with_letters_left_out_is_short_for_another(string word, string whole, bool expected) =>
        NearestWord.IsAbbreviated(word, whole).ShouldBe(expected);

    [Fact]
    public void A_beginning_is_not_a_slip() => NearestWord.Misspelt("mem", ["cpu", "memory", "gpu"]).ShouldBeNull();

    [Theory]
    [InlineData("replicas")]
    [InlineData("x")]
    [InlineData("")]
    public void A_word_that_resembles_none_gets_no_suggestion(string word) =>
        NearestWord.Find(word, ["image", "framework", "storage"]).ShouldBeNull();

    [Fact]
    public void Among_equals_the_first_is_suggested() => NearestWord.Find("ab", ["ac", "ad"]).ShouldBe("ac");

    [Fact]
    public void A_change_of_case_alone_is_nearest() => NearestWord.Find("CPU", ["cpus", "cpu"]).ShouldBe("cpu");
}
