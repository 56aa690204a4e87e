<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>Creator</name>
        <message>
            <source> (%1 of it in no row)</source>
            <translation> (이 중 %1: 어느 행에도 없음)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a weekday and a time of day</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a day, what it came to, and the title of a content</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2, “%3” went out)</source>
            <translation>%1 (%2, ‘%3’ 공개)</translation>
        </message>
        <message>
            <source>%1 (ZIP archive)</source>
            <translation>%1(ZIP 압축 파일)</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1(계속)</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (사본)</translation>
        </message>
        <message>
            <source>%1 (estimated)</source>
            <extracomment>%1 is an amount</extracomment>
            <translation>%1(예상)</translation>
        </message>
        <message>
            <source>%1 (first run)</source>
            <translation>%1 (첫 동기화)</translation>
        </message>
        <message>
            <source>%1 (needed)</source>
            <translation>%1(필수)</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (선택)</translation>
        </message>
        <message>
            <source>%1 (partly estimated)</source>
            <translation>%1(일부 예상)</translation>
        </message>
        <message>
            <source>%1 (right)</source>
            <extracomment>a line whose values are told at the right side of a chart</extracomment>
            <translation>%1 (오른쪽)</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <extracomment>%1 is a name</extracomment>
            <translation>%1 (나)</translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 unchanged</source>
            <translation>추가 %1건, 변경 %2건, 그대로 %3건</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <extracomment>%1 is a list of file names</extracomment>
            <translation>
                <numerusform>%1 외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are counted in whole numbers.</source>
            <translation>%1은(는) 정수로만 셉니다.</translation>
        </message>
        <message>
            <source>%1 arrived at %2 on %3, with the reference %4</source>
            <translation>%3 %2에 %1 도착, 참조 번호 %4</translation>
        </message>
        <message>
            <source>%1 asks for a code, too.</source>
            <translation>%1에서 코드도 물어요.</translation>
        </message>
        <message>
            <source>%1 asks for a pause. Try again in a few minutes.</source>
            <translation>요청이 많아 %1에서 잠시 막았어요. 몇 분 뒤에 다시 해 보세요.</translation>
        </message>
        <message>
            <source>%1 before</source>
            <translation>%1, 이전 기간</translation>
        </message>
        <message>
            <source>%1 cannot be connected.</source>
            <translation>%1은(는) 연결할 수 없어요.</translation>
        </message>
        <message>
            <source>%1 cannot be less than zero.</source>
            <translation>%1은(는) 0보다 작을 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 파일을 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>변경 %1개</translation>
        </message>
        <message>
            <source>%1 changed earnings become what they were</source>
            <translation>변경된 수익 %1건을 이전 상태로 되돌려요</translation>
        </message>
        <message>
            <source>%1 could not be converted and is in no sum.</source>
            <translation>%1은(는) 환산하지 못해 어느 합계에도 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>%1 could not be synced</source>
            <translation>%1을(를) 동기화하지 못했어요</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1에 쓸 수 없어요: %2.</translation>
        </message>
        <message>
            <source>%1 could not be written; choose another folder.</source>
            <translation>%1을(를) 저장할 수 없으니 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>%1 deleted before</source>
            <translation>%1건은 이전에 삭제됨</translation>
        </message>
        <message>
            <source>%1 did not let us in. Check the name and the password or key.</source>
            <translation>%1에서 로그인을 거부했어요. 이름과 비밀번호(또는 키)를 확인하세요.</translation>
        </message>
        <message>
            <source>%1 does not answer right now. Try again later.</source>
            <translation>%1에서 지금은 응답이 없어요. 나중에 다시 해 보세요.</translation>
        </message>
        <message>
            <source>%1 earnings added by it are removed</source>
            <translation>이 가져오기로 추가된 수익 %1건을 삭제해요</translation>
        </message>
        <message>
            <source>%1 exchange rates are taken back</source>
            <translation>환율 %1개를 되돌려요</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <extracomment>%1 is an amount, %2 who pays it</extracomment>
            <translation>%2에서 받을 %1</translation>
        </message>
        <message>
            <source>%1 from %2 to %3, a line for each platform.</source>
            <translation>%2부터 %3까지의 %1, 플랫폼마다 선 하나.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1시간</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1시간 %2분</translation>
        </message>
        <message>
            <source>%1 has arrived</source>
            <translation>%1 파일이 도착했습니다</translation>
        </message>
        <message>
            <source>%1 has to be connected again</source>
            <translation>%1을(를) 다시 연결해야 해요</translation>
        </message>
        <message>
            <source>%1 included</source>
            <translation>%1 포함</translation>
        </message>
        <message>
            <source>%1 is disconnected</source>
            <translation>%1의 연결을 끊었어요</translation>
        </message>
        <message>
            <source>%1 is larger than 32 MiB.</source>
            <translation>%1 파일이 32MiB보다 커요.</translation>
        </message>
        <message>
            <source>%1 is neither a command nor a file.</source>
            <translation>%1은(는) 명령도 파일도 아니에요.</translation>
        </message>
        <message>
            <source>%1 is not a date.</source>
            <translation>%1: 날짜가 아니에요.</translation>
        </message>
        <message>
            <source>%1 is not a day.</source>
            <translation>날짜가 아니에요: %1</translation>
        </message>
        <message>
            <source>%1 is not the id of an import.</source>
            <translation>%1: 가져오기 ID가 아니에요.</translation>
        </message>
        <message>
            <source>%1 is still to be paid.</source>
            <translation>아직 받을 금액: %1.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>%1은(는) 필요 없는 인수예요.</translation>
        </message>
        <message>
            <source>%1 is unknown.</source>
            <translation>알 수 없는 값이에요: %1</translation>
        </message>
        <message>
            <source>%1 kept as you have them</source>
            <translation>%1건은 현재 상태 유지</translation>
        </message>
        <message>
            <source>%1 left on %2</source>
            <translation>%2 %1 지급</translation>
        </message>
        <message>
            <source>%1 lets in only apps that are registered with it. Enter the client id of your own app.</source>
            <translation>%1은(는) 등록된 앱만 받아요. 내 앱의 클라이언트 ID를 입력하세요.</translation>
        </message>
        <message>
            <source>%1 lets only reviewed apps in: bring the client id and secret of your own, and paste its token.</source>
            <translation>%1은(는) 심사받은 앱만 받아요. 내 앱의 클라이언트 ID와 보안 비밀을 가져오고 토큰을 붙여 넣으세요.</translation>
        </message>
        <message>
            <source>%1 metric values</source>
            <translation>지표 값 %1개</translation>
        </message>
        <message>
            <source>%1 metric values are taken back</source>
            <translation>지표 값 %1개를 되돌려요</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 moved to the trash, since the platform has them no more.</source>
            <translation>플랫폼에서 없어진 %1개를 휴지통으로 옮겼어요.</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>새 항목 %1개</translation>
        </message>
        <message>
            <source>%1 number %L2</source>
            <translation>%L2번째 %1</translation>
        </message>
        <message>
            <source>%1 number %L2 from the end</source>
            <translation>끝에서 %L2번째 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 of %2 came back</source>
            <translation>%2 지급한 %1이(가) 되돌아옴</translation>
        </message>
        <message>
            <source>%1 of %2 should have arrived by %3</source>
            <extracomment>%1 is an amount, %2 a platform, %3 a day</extracomment>
            <translation>%2의 %1이(가) %3까지 들어왔어야 합니다</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%2 %1: %3</translation>
        </message>
        <message>
            <source>%1 of every row</source>
            <translation>모든 행의 %1</translation>
        </message>
        <message>
            <source>%1 of it estimated</source>
            <translation>이 중 예상 %1</translation>
        </message>
        <message>
            <source>%1 of the income belongs to no content.</source>
            <translation>수익 중 %1은(는) 어느 콘텐츠에도 속하지 않습니다.</translation>
        </message>
        <message>
            <source>%1 of the income is estimated by platforms and may still change.</source>
            <translation>수익 중 %1은(는) 플랫폼의 추정치라 바뀔 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 on %2 dropped to %3 a day, from %4 in the weeks before</source>
            <extracomment>%1 is a metric such as Views, %2 a platform, %3 and %4 are numbers</extracomment>
            <translation>%2 %1이(가) 하루 %4에서 %3(으)로 줄었습니다</translation>
        </message>
        <message>
            <source>%1 on %2 is connected</source>
            <extracomment>%1 is an account, %2 a platform</extracomment>
            <translation>%2의 %1 계정을 연결했어요</translation>
        </message>
        <message>
            <source>%1 on %2 reached %3</source>
            <extracomment>%1 is a metric such as Views, %2 a platform, %3 a number</extracomment>
            <translation>%2 %1이(가) %3에 도달했습니다</translation>
        </message>
        <message>
            <source>%1 on %2: %3 was the best day ever with %4</source>
            <extracomment>%1 is a metric such as Views, %2 a platform, %3 a day, %4 a number</extracomment>
            <translation>%2 %1: %3에 %4(으)로 역대 최고를 기록했습니다</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 연체</translation>
        </message>
        <message>
            <source>%1 payouts are taken back</source>
            <translation>지급 %1건을 되돌려요</translation>
        </message>
        <message>
            <source>%1 per 1,000 views</source>
            <translation>조회수 1,000회당 %1</translation>
        </message>
        <message>
            <source>%1 per hour of work</source>
            <translation>작업 1시간당 %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>초당 %1</translation>
        </message>
        <message>
            <source>%1 rates</source>
            <translation>환율 %1개</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>레코드 %1개</translation>
        </message>
        <message>
            <source>%1 rejected.csv</source>
            <translation>%1 거부된 행.csv</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1줄</translation>
        </message>
        <message>
            <source>%1 rows are not in the search index yet.</source>
            <translation>아직 검색 색인에 들어가지 않은 줄이 %1개 있어요.</translation>
        </message>
        <message>
            <source>%1 since publishing</source>
            <translation>게시 후 %1</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>지금까지 %1</translation>
        </message>
        <message>
            <source>%1 so far, and %2 without an exchange rate</source>
            <translation>지금까지 %1, 그 밖에 환율이 없는 %2</translation>
        </message>
        <message>
            <source>%1 so far, of it %2 estimated</source>
            <translation>지금까지 %1, 그중 추정 %2</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 추가됨</translation>
        </message>
        <message>
            <source>%1 with a date, %2 without</source>
            <translation>날짜 있음 %1개, 없음 %2개</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is a title, %2 says when</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <extracomment>%1 is the save state, %2 a person's name, %3 their role</extracomment>
            <translation>%1 · %2, %3</translation>
        </message>
        <message>
            <source>%1 · The last try failed: %2</source>
            <extracomment>%1 says which rates there are, %2 why the last try brought none</extracomment>
            <translation>%1 · 마지막 시도가 실패했습니다: %2</translation>
        </message>
        <message>
            <source>%1 · next due %2</source>
            <translation>%1 · 다음 예정일 %2</translation>
        </message>
        <message>
            <source>%1 · no account</source>
            <translation>%1 · 계정 없음</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>two days</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 – Creator Dashboard</source>
            <translation>%1 – Creator Dashboard</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 is a day, %2 a time of that day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, after fees %2</source>
            <extracomment>Both are amounts of money</extracomment>
            <translation>%1, 수수료를 빼면 %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, 수정됨</translation>
        </message>
        <message>
            <source>%1, first half</source>
            <translation>%1 상반기</translation>
        </message>
        <message>
            <source>%1, for which there is no exchange rate</source>
            <translation>%1, 환율이 없어 환산하지 못함</translation>
        </message>
        <message>
            <source>%1, full days</source>
            <translation>%1, 하루 전체</translation>
        </message>
        <message>
            <source>%1, of it for this month %2</source>
            <translation>%1, 그중 이 달 몫 %2</translation>
        </message>
        <message>
            <source>%1, second half</source>
            <translation>%1 하반기</translation>
        </message>
        <message numerus="yes">
            <source>%1. %Ln content(s) planned now.</source>
            <translation>
                <numerusform>%1. 지금 콘텐츠 %Ln개를 계획해요.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Earnings that were changed since are kept and listed.</source>
            <translation>%1. 그 뒤에 바뀐 수익은 그대로 두고 목록으로 보여 드려요.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <extracomment>%1 a day, %2 &quot;Views&quot;, %3 &quot;1,204&quot;</extracomment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1: %2 added, %3 updated, %4 unchanged</source>
            <translation>%1: %2건 추가, %3건 업데이트, %4건 변경 없음</translation>
        </message>
        <message>
            <source>%1: %2 by day %3</source>
            <extracomment>the title of a content, a value, and a number of days</extracomment>
            <translation>%1: %3일째까지 %2</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed.</source>
            <translation>%1: 새 항목 %2개, 변경 %3개.</translation>
        </message>
        <message>
            <source>%1: %2 now, %3 after it</source>
            <extracomment>%1 is a kind of entries, %2 how many there are now, %3 how many there will be</extracomment>
            <translation>%1: 지금 %2, 복원 후 %3</translation>
        </message>
        <message>
            <source>%1: %2 on average of %3</source>
            <translation>%1: %3 평균 %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1: %2, %3 earnings</source>
            <translation>%1: %2, 수익 %3건</translation>
        </message>
        <message>
            <source>%1: %2, too few to tell</source>
            <translation>%1: %2, 판단하기에 적음</translation>
        </message>
        <message>
            <source>%1: count, since nothing final is there yet</source>
            <translation>%1: 아직 확정된 것이 없어 합산됨</translation>
        </message>
        <message>
            <source>%1: do not count, since %2 is final</source>
            <translation>%1: 확정액 %2이(가) 있어 합산하지 않음</translation>
        </message>
        <message>
            <source>%1: not from here</source>
            <translation>%1: 여기서는 갈 수 없어요</translation>
        </message>
        <message>
            <source>%1: nothing known</source>
            <translation>%1: 알려진 값 없음</translation>
        </message>
        <message>
            <source>%1: nothing new</source>
            <translation>%1: 새 항목 없음</translation>
        </message>
        <message>
            <source>%1: please answer with --set: %2</source>
            <translation>%1: --set으로 답해 주세요: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln calendar(s) in %1</source>
            <translation>
                <numerusform>%1에 캘린더 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cancelled entry(s) were left out.</source>
            <translation>
                <numerusform>취소된 항목 %Ln건은 뺐어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>변경 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln channel(s)</source>
            <translation>
                <numerusform>채널 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s)</source>
            <translation>
                <numerusform>댓글 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) added</source>
            <translation>
                <numerusform>콘텐츠 %Ln개를 추가했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) are due</source>
            <translation>
                <numerusform>콘텐츠 %Ln개의 시간이 다가왔어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) go out on %1</source>
            <translation>
                <numerusform>콘텐츠 %Ln개가 %1에 나가요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) moved to the trash</source>
            <translation>
                <numerusform>콘텐츠 %Ln개를 휴지통으로 옮겼어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) stayed as they are</source>
            <translation>
                <numerusform>콘텐츠 %Ln개는 그대로 두었어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) went out</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 게시</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) would be exposed</source>
            <translation>
                <numerusform>콘텐츠 %Ln개가 문제가 돼요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) would stay as they are:</source>
            <translation>
                <numerusform>그대로 남는 콘텐츠 %Ln개:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) after</source>
            <translation>
                <numerusform>%Ln일 뒤</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln일 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>%Ln일 남음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) added</source>
            <translation>
                <numerusform>수익 %Ln건 추가됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) changed</source>
            <translation>
                <numerusform>수익 %Ln건을 변경했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) kept, because they were changed since</source>
            <translation>
                <numerusform>그 뒤에 바뀌어 그대로 둔 수익 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) marked as paid</source>
            <translation>
                <numerusform>수익 %Ln건을 지급됨으로 표시했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) moved to the trash</source>
            <translation>
                <numerusform>수익 %Ln건을 휴지통으로 옮겼어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) removed</source>
            <translation>
                <numerusform>수익 %Ln건을 삭제했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) updated</source>
            <translation>
                <numerusform>수익 %Ln건 업데이트됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries without a rate are missing here.</source>
            <translation>
                <numerusform>환율이 없는 항목 %Ln건은 빠져 있어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>항목 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) stood in the file more than once.</source>
            <translation>
                <numerusform>항목 %Ln건이 파일에 여러 번 있었어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange rate(s)</source>
            <translation>
                <numerusform>환율 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange rate(s) stored</source>
            <translation>
                <numerusform>환율 %Ln개 저장됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read: %1</source>
            <translation>
                <numerusform>파일 %Ln개를 읽지 못했어요: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) have arrived</source>
            <translation>
                <numerusform>파일 %Ln개가 도착했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) missing</source>
            <translation>
                <numerusform>없어진 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) were in the library already: %1</source>
            <translation>
                <numerusform>파일 %Ln개는 이미 있어요: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gap(s)</source>
            <translation>
                <numerusform>빈 날 %Ln일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) after</source>
            <translation>
                <numerusform>%Ln시간 뒤</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) ago</source>
            <translation>
                <numerusform>%Ln시간 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) before</source>
            <translation>
                <numerusform>%Ln시간 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) deleted for good</source>
            <translation>
                <numerusform>%Ln개를 완전히 삭제했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) restored</source>
            <translation>
                <numerusform>%Ln개를 복원했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln licence(s) end</source>
            <translation>
                <numerusform>라이선스 %Ln개가 끝나요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln licence(s) stand against what comes in; importing is allowed, since it tells facts.</source>
            <translation>
                <numerusform>가져오는 콘텐츠에 맞지 않는 라이선스가 %Ln개 있어요. 이미 있는 사실을 옮기는 것이므로 가져올 수는 있어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) could not be read and were left out.</source>
            <translation>
                <numerusform>읽을 수 없는 줄 %Ln개는 뺐어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s), counted only</source>
            <translation>
                <numerusform>멤버 %Ln명, 집계만</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln metric row(s)</source>
            <translation>
                <numerusform>지표 %Ln행</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln metric value(s) stored</source>
            <translation>
                <numerusform>지표 값 %Ln개 저장됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) after</source>
            <translation>
                <numerusform>%Ln분 뒤</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) ago</source>
            <translation>
                <numerusform>%Ln분 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) before</source>
            <translation>
                <numerusform>%Ln분 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing file(s) found again</source>
            <translation>
                <numerusform>없어진 파일 %Ln개를 다시 찾았어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new comment(s) on %1</source>
            <translation>
                <numerusform>%1에 새 댓글 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 missing file(s) found</source>
            <translation>
                <numerusform>없어진 파일 %1개 중 %Ln개를 찾았어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open thread(s)</source>
            <translation>
                <numerusform>열린 대화 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <translation>
                <numerusform>그 밖의 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln쪽</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are due</source>
            <translation>
                <numerusform>받을 돈 %Ln건의 날짜가 됐어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) due</source>
            <translation>
                <numerusform>받을 돈 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) overdue</source>
            <translation>
                <numerusform>연체 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s)</source>
            <translation>
                <numerusform>지급 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s) are late</source>
            <translation>
                <numerusform>늦은 지급 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s) recorded</source>
            <translation>
                <numerusform>지급 %Ln건 기록됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln piece(s) of news in the figures</source>
            <translation>
                <numerusform>수치 소식 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln post(s)</source>
            <translation>
                <numerusform>게시물 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln post(s) went out in this time; from ten on there is something to see.</source>
            <translation>
                <numerusform>이 기간에 게시물 %Ln개를 올렸습니다. 10개부터 볼 수 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reason(s) not to publish it like this.</source>
            <translation>
                <numerusform>이대로 게시하면 안 되는 이유가 %Ln가지 있어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>거절 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) added</source>
            <translation>
                <numerusform>리소스 %Ln개를 추가했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) changed</source>
            <translation>
                <numerusform>리소스 %Ln개를 바꿨어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) moved to the trash</source>
            <translation>
                <numerusform>리소스 %Ln개를 휴지통으로 옮겼어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) changed since then and stayed as they are.</source>
            <translation>
                <numerusform>그 뒤에 바뀐 %Ln건은 그대로 두었어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) not yet indexed: the search reads them one by one</source>
            <translation>
                <numerusform>아직 색인되지 않은 %Ln줄은 하나씩 찾아봐요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) rejected</source>
            <translation>
                <numerusform>%Ln행 거부됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln건 선택됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s)</source>
            <translation>
                <numerusform>표 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same as before</source>
            <translation>
                <numerusform>전과 같음 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) archived</source>
            <translation>
                <numerusform>대화 %Ln개를 보관했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as open</source>
            <translation>
                <numerusform>대화 %Ln개를 진행 중으로 표시했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as resolved</source>
            <translation>
                <numerusform>대화 %Ln개를 해결됨으로 표시했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as unread</source>
            <translation>
                <numerusform>대화 %Ln개를 읽지 않음으로 표시했어요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s)</source>
            <translation>
                <numerusform>%Ln번</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unread</source>
            <translation>
                <numerusform>읽지 않음 %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unread comment(s)</source>
            <translation>
                <numerusform>읽지 않은 댓글 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>값 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <extracomment>Read by screen readers after the name of a page</extracomment>
            <translation>
                <numerusform>%Ln건 대기 중</numerusform>
            </translation>
        </message>
        <message>
            <source>(media without words)</source>
            <translation>(글 없는 미디어)</translation>
        </message>
        <message numerus="yes">
            <source>(r = %1, n = %Ln weeks)</source>
            <translation>
                <numerusform>(r = %1, n = %Ln주)</numerusform>
            </translation>
        </message>
        <message>
            <source>+%1 more in the list</source>
            <translation>목록에 %1개 더</translation>
        </message>
        <message numerus="yes">
            <source>+%Ln more</source>
            <translation>
                <numerusform>+%Ln개 더</numerusform>
            </translation>
        </message>
        <message>
            <source>--set takes key=value.</source>
            <translation>--set은 key=value 형식으로 써 주세요.</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1을 %2로</translation>
        </message>
        <message>
            <source>28 days</source>
            <translation>28일</translation>
        </message>
        <message>
            <source>365 days</source>
            <translation>365일</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90일</translation>
        </message>
        <message numerus="yes">
            <source>; %Ln changed since and kept</source>
            <translation>
                <numerusform>; 그 뒤에 바뀐 %Ln건은 그대로 두었어요</numerusform>
            </translation>
        </message>
        <message>
            <source>A PEM file, if the server's certificate is not known to this computer</source>
            <translation>이 컴퓨터가 서버의 인증서를 모를 때 쓰는 PEM 파일</translation>
        </message>
        <message>
            <source>A category needs a name.</source>
            <translation>분류에는 이름이 필요해요.</translation>
        </message>
        <message>
            <source>A content can have a reminder of its own, which counts instead.</source>
            <translation>콘텐츠에 따로 정한 알림이 있으면 그것을 따라요.</translation>
        </message>
        <message>
            <source>A content can repeat every day, but not more often.</source>
            <translation>콘텐츠는 하루에 한 번보다 자주 반복할 수 없어요.</translation>
        </message>
        <message>
            <source>A content needs a title.</source>
            <translation>콘텐츠에는 제목이 필요해요.</translation>
        </message>
        <message>
            <source>A file on this computer or an address.</source>
            <translation>이 컴퓨터의 파일이나 웹 주소예요.</translation>
        </message>
        <message numerus="yes">
            <source>A forecast needs %1 whole months in a row; known so far: %Ln.</source>
            <translation>
                <numerusform>예측하려면 빠짐없이 이어진 %1개월이 필요합니다. 지금까지 %Ln개월이 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>A guess: check that names are readable.</source>
            <translation>추정한 값이에요. 이름이 제대로 보이는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>A key of Ghost's Admin API has two parts with a colon between them.</source>
            <translation>Ghost의 Admin API 키는 쌍점으로 나뉜 두 부분이에요.</translation>
        </message>
        <message>
            <source>A licence stands in the way</source>
            <translation>라이선스 때문에 멈췄어요</translation>
        </message>
        <message>
            <source>A link begins with https:// or http://.</source>
            <translation>링크는 https:// 또는 http://로 시작해야 해요.</translation>
        </message>
        <message>
            <source>A linked resource no longer exists.</source>
            <translation>연결된 리소스가 더는 없어요.</translation>
        </message>
        <message>
            <source>A paid earning needs the day on which it was paid.</source>
            <translation>지급된 수익에는 지급일이 필요해요.</translation>
        </message>
        <message numerus="yes">
            <source>A password has at least %Ln character(s).</source>
            <translation>
                <numerusform>비밀번호는 %Ln자 이상이어야 해요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A password has at most %Ln character(s).</source>
            <translation>
                <numerusform>비밀번호는 %Ln자 이하여야 해요.</numerusform>
            </translation>
        </message>
        <message>
            <source>A password keeps people apart within the program. It does not encrypt the file. All of this can be changed later in the settings.</source>
            <translation>비밀번호는 프로그램 안에서 사람을 구분해요. 파일을 암호화하지는 않아요. 모두 나중에 설정에서 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>A pending earning shows here until it is paid.</source>
            <translation>입금 대기 중인 수익은 지급될 때까지 여기에 표시돼요.</translation>
        </message>
        <message>
            <source>A quotation mark is never closed; from there on each line was read by itself.</source>
            <translation>닫히지 않은 따옴표가 있어서 그 뒤로는 한 줄씩 읽었어요.</translation>
        </message>
        <message>
            <source>A reply needs words.</source>
            <translation>답글 내용을 입력해 주세요.</translation>
        </message>
        <message>
            <source>A report from YouTube, Patreon, Stripe, PayPal or any table</source>
            <translation>YouTube, Patreon, Stripe, PayPal 보고서나 다른 표</translation>
        </message>
        <message>
            <source>A resource that is gone</source>
            <translation>없어진 리소스</translation>
        </message>
        <message>
            <source>A restricted key of Stripe begins with rk_.</source>
            <translation>Stripe의 제한된 키는 rk_로 시작해요.</translation>
        </message>
        <message>
            <source>A second factor is needed: put its code on the line after the password.</source>
            <translation>2단계 인증이 필요해요. 비밀번호 다음 줄에 코드를 넣으세요.</translation>
        </message>
        <message>
            <source>A second window with made-up data, apart from yours</source>
            <translation>내 데이터와 따로, 지어낸 데이터로 두 번째 창을 열어요</translation>
        </message>
        <message>
            <source>A share cannot be more than 100 %.</source>
            <translation>비율은 100 %를 넘을 수 없습니다.</translation>
        </message>
        <message>
            <source>A year ago</source>
            <translation>1년 전</translation>
        </message>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>About Creator Dashboard</source>
            <translation>Creator Dashboard 정보</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Accounts engaged</source>
            <translation>참여한 계정</translation>
        </message>
        <message>
            <source>Accounts to connect again</source>
            <translation>다시 연결할 계정</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Ad impressions</source>
            <translation>광고 노출수</translation>
        </message>
        <message>
            <source>Ad requests</source>
            <translation>광고 요청수</translation>
        </message>
        <message>
            <source>Ad unit</source>
            <translation>광고 단위</translation>
        </message>
        <message>
            <source>AdMob report by day</source>
            <translation>AdMob 일별 보고서</translation>
        </message>
        <message>
            <source>AdSense report by day</source>
            <translation>애드센스 일별 보고서</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln posting time(s)</source>
            <translation>
                <numerusform>게시 시간 %Ln개 추가</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>채널 추가</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>채널 추가…</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>링크 추가</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>사람 추가…</translation>
        </message>
        <message>
            <source>Add a resource</source>
            <translation>리소스 추가</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>단계 추가</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>태그 추가</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>태그 추가…</translation>
        </message>
        <message>
            <source>Add an earning</source>
            <translation>수익 추가</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>직접 추가</translation>
        </message>
        <message>
            <source>Add channel</source>
            <translation>채널 추가</translation>
        </message>
        <message>
            <source>Add content</source>
            <translation>콘텐츠 추가</translation>
        </message>
        <message>
            <source>Add earning</source>
            <translation>수익 추가</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>파일 추가</translation>
        </message>
        <message>
            <source>Add it first, then repeat it.</source>
            <translation>먼저 추가한 뒤에 반복할 수 있어요.</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>플랫폼 추가</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>리소스 추가</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>태그 추가</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>“%1” 추가</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가됨</translation>
        </message>
        <message>
            <source>Adding up …</source>
            <translation>더하는 중…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Address of the link</source>
            <translation>링크 주소</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>조정</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>조정</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>관리자</translation>
        </message>
        <message>
            <source>Ads</source>
            <translation>광고</translation>
        </message>
        <message>
            <source>Advanced…</source>
            <translation>고급…</translation>
        </message>
        <message>
            <source>Affiliate</source>
            <translation>제휴</translation>
        </message>
        <message>
            <source>After a number of times</source>
            <translation>정한 횟수 뒤</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>일정</translation>
        </message>
        <message>
            <source>Agenda: %1</source>
            <translation>일정: %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>All but archived</source>
            <translation>보관한 것 빼고 모두</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>모든 변경 저장됨</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>모든 채널</translation>
        </message>
        <message>
            <source>All contents</source>
            <translation>모든 콘텐츠</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>종일</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>다 처리했어요</translation>
        </message>
        <message>
            <source>All done.</source>
            <translation>모두 처리했습니다.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>모든 종류</translation>
        </message>
        <message>
            <source>All of its dates are in the past.</source>
            <translation>모든 날짜가 이미 지났어요.</translation>
        </message>
        <message>
            <source>All of them are taken for a year.</source>
            <translation>앞으로 1년 동안 모두 차 있어요.</translation>
        </message>
        <message>
            <source>All of “%1”</source>
            <translation>“%1” 전체</translation>
        </message>
        <message>
            <source>All payers</source>
            <translation>모든 지급처</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>모두 합쳐서</translation>
        </message>
        <message>
            <source>All, converted to %1</source>
            <translation>전체, %1 환산</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>허용</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>이미 있음</translation>
        </message>
        <message>
            <source>Also writes %1. %2</source>
            <translation>함께 저장: %1. %2</translation>
        </message>
        <message>
            <source>Amazon Associates earnings</source>
            <translation>아마존 어소시에이트 수익</translation>
        </message>
        <message>
            <source>Amazon KDP royalties</source>
            <translation>아마존 KDP 인세</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>An account needs a platform and an id on it.</source>
            <translation>계정에는 플랫폼과 그곳의 ID가 있어야 해요.</translation>
        </message>
        <message>
            <source>An empty title or description is that of the content itself.</source>
            <translation>제목이나 설명을 비워 두면 콘텐츠의 것을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>An entry of the keychain is damaged. Sign in again.</source>
            <translation>키체인 항목이 손상됐어요. 다시 로그인하세요.</translation>
        </message>
        <message>
            <source>An expense: leave out</source>
            <translation>지출: 제외</translation>
        </message>
        <message>
            <source>An idea cannot be published at once; make it a draft first.</source>
            <translation>아이디어는 바로 게시할 수 없어요. 먼저 초안으로 만드세요.</translation>
        </message>
        <message>
            <source>An invoice or a licence text; a copy of it is kept.</source>
            <translation>영수증이나 라이선스 문서예요. 사본을 보관해요.</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>분석</translation>
        </message>
        <message>
            <source>Analytics report</source>
            <translation>분석 보고서</translation>
        </message>
        <message>
            <source>Another program is using the data file; close it and try again.</source>
            <translation>다른 프로그램이 데이터 파일을 쓰고 있으니 닫은 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Another program uses the port %1 of this computer, which is needed to sign in.</source>
            <translation>로그인에 필요한 이 컴퓨터의 포트 %1을(를) 다른 프로그램이 쓰고 있어요.</translation>
        </message>
        <message>
            <source>Another sign-in is still being checked.</source>
            <translation>다른 로그인을 아직 확인하고 있어요.</translation>
        </message>
        <message>
            <source>Another window of this program is renewing the same sign-in.</source>
            <translation>이 프로그램의 다른 창이 같은 로그인을 갱신하고 있어요.</translation>
        </message>
        <message>
            <source>Answer comments when you press Send</source>
            <translation>보내기를 누르면 댓글에 답하기</translation>
        </message>
        <message>
            <source>Answer the open question first; nothing is written until you import.</source>
            <translation>먼저 남은 질문에 답해 주세요. 가져오기 전에는 아무것도 기록되지 않아요.</translation>
        </message>
        <message>
            <source>App</source>
            <translation>앱</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>앱 비밀번호</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>화면 모드</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>보관</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>보관됨</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>입금됨</translation>
        </message>
        <message>
            <source>Arrived less final</source>
            <translation>도착액 − 확정액</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>처음대로</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <extracomment>%1 is a time before the date</extracomment>
            <translation>설정대로 (%1)</translation>
        </message>
        <message>
            <source>As soon as something was fetched, it is told here.</source>
            <translation>무언가 가져오면 여기에 알려 드려요.</translation>
        </message>
        <message>
            <source>Asking the European Central Bank…</source>
            <translation>유럽중앙은행에 묻는 중…</translation>
        </message>
        <message>
            <source>At least 8 characters.</source>
            <translation>8자 이상이어야 해요.</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln entry(s) can be changed in one step.</source>
            <translation>
                <numerusform>한 번에 최대 %Ln건까지 바꿀 수 있어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>At the rate of each day, or the nearest earlier one within 7 days. The rates used are listed at the end.</source>
            <translation>각 날짜의 환율이나 7일 이내의 가장 가까운 이전 환율을 적용했어요. 적용한 환율은 끝에 있어요.</translation>
        </message>
        <message>
            <source>At the time</source>
            <translation>정각에</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>파일 첨부…</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>출처 표기</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>시청자</translation>
        </message>
        <message>
            <source>Author or words</source>
            <translation>작성자나 내용</translation>
        </message>
        <message>
            <source>Available balance</source>
            <translation>사용 가능 잔액</translation>
        </message>
        <message numerus="yes">
            <source>Average of %Ln day(s)</source>
            <extracomment>of each day and the six before it</extracomment>
            <translation>
                <numerusform>%Ln일 평균</numerusform>
            </translation>
        </message>
        <message>
            <source>Average of 7 days</source>
            <translation>7일 평균</translation>
        </message>
        <message>
            <source>Average share viewed</source>
            <translation>평균 조회율</translation>
        </message>
        <message>
            <source>Average view duration</source>
            <translation>평균 시청 지속 시간</translation>
        </message>
        <message>
            <source>Average viewers</source>
            <translation>평균 시청자</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Backed up and verified</source>
            <translation>백업하고 확인했어요</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>백업을 복원했어요</translation>
        </message>
        <message>
            <source>Backup written to %1</source>
            <translation>백업을 저장했어요: %1</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Bandcamp sales</source>
            <translation>Bandcamp 판매</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>기본</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>%1 is a platform: its figures of the days before</extracomment>
            <translation>이전</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>복원 전</translation>
        </message>
        <message>
            <source>Before an update of the program</source>
            <translation>프로그램 업데이트 전</translation>
        </message>
        <message>
            <source>Before fees</source>
            <translation>수수료 차감 전</translation>
        </message>
        <message>
            <source>Before the trash was emptied</source>
            <translation>휴지통 비우기 전</translation>
        </message>
        <message>
            <source>Begin with an empty ledger</source>
            <translation>빈 장부로 시작해요</translation>
        </message>
        <message>
            <source>Best times</source>
            <translation>좋은 시간대</translation>
        </message>
        <message>
            <source>Best times or audience</source>
            <translation>좋은 시간대 또는 시청자</translation>
        </message>
        <message>
            <source>Between cells</source>
            <translation>셀 구분 기호</translation>
        </message>
        <message>
            <source>Bluesky counts likes, reposts and replies, but no views and no days.</source>
            <translation>Bluesky는 좋아요, 재게시, 답글만 세고 조회수와 일별 수치는 없어요.</translation>
        </message>
        <message>
            <source>Bluesky pays nothing out and knows of no money.</source>
            <translation>Bluesky는 돈을 지급하지 않아서 수익 정보가 없어요.</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>보드</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>북마크</translation>
        </message>
        <message>
            <source>Both count again</source>
            <translation>이제 둘 다 집계됩니다</translation>
        </message>
        <message>
            <source>Bring back deleted rows</source>
            <translation>삭제한 행 되살리기</translation>
        </message>
        <message>
            <source>Buy Me a Coffee supporters</source>
            <translation>Buy Me a Coffee 후원</translation>
        </message>
        <message>
            <source>By</source>
            <translation>기준</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>%1별</translation>
        </message>
        <message>
            <source>By %1, converted to %2</source>
            <translation>%1별, %2 환산</translation>
        </message>
        <message>
            <source>By currency</source>
            <translation>통화별</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>수동</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>플랫폼별</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>출처별</translation>
        </message>
        <message>
            <source>By source and currency</source>
            <translation>출처 및 통화별</translation>
        </message>
        <message>
            <source>By subscription</source>
            <translation>구독</translation>
        </message>
        <message>
            <source>By the day earned. Fees and tax withheld are negative: the columns add up to the net. Estimates are not in these sums.</source>
            <translation>발생일 기준이에요. 수수료와 원천징수는 음수라서 각 열을 더하면 순액이 돼요. 예상 금액은 합계에 넣지 않았어요.</translation>
        </message>
        <message>
            <source>By this rule it would never happen.</source>
            <translation>이 규칙으로는 한 번도 일어나지 않아요.</translation>
        </message>
        <message>
            <source>CPM</source>
            <translation>CPM</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 파일 (*.csv)</translation>
        </message>
        <message>
            <source>Calendar file (ICS)…</source>
            <translation>캘린더 파일(ICS)…</translation>
        </message>
        <message>
            <source>Calendar folder that others can subscribe to…</source>
            <translation>다른 캘린더가 구독할 폴더…</translation>
        </message>
        <message numerus="yes">
            <source>Calendar · %Ln entry(s)</source>
            <translation>
                <numerusform>캘린더 · 항목 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>캘린더 (*.ics)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancel “%1”</source>
            <extracomment>%1 is the title of a running job</extracomment>
            <translation>“%1” 취소</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>취소했어요.</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>취소하는 중…</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>카드</translation>
        </message>
        <message>
            <source>Cash view: paid in the period</source>
            <translation>현금 기준: 기간 내 지급</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>카테고리</translation>
        </message>
        <message>
            <source>Certificate of its authority</source>
            <translation>인증 기관 인증서</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>변경</translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 변경</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln content(s)?</source>
            <translation>
                <numerusform>콘텐츠 %Ln개를 변경할까요?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건 변경</numerusform>
            </translation>
        </message>
        <message>
            <source>Change category</source>
            <translation>분류 변경</translation>
        </message>
        <message>
            <source>Change channel</source>
            <translation>채널 변경</translation>
        </message>
        <message>
            <source>Change channel…</source>
            <translation>채널 바꾸기…</translation>
        </message>
        <message>
            <source>Change how “%1” repeats</source>
            <translation>‘%1’ 반복 방식 변경</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>비밀번호 변경</translation>
        </message>
        <message>
            <source>Change password…</source>
            <translation>비밀번호 변경…</translation>
        </message>
        <message>
            <source>Change posting time</source>
            <translation>게시 시간 변경</translation>
        </message>
        <message>
            <source>Change reminder</source>
            <translation>알림 변경</translation>
        </message>
        <message>
            <source>Change resource</source>
            <translation>리소스 변경</translation>
        </message>
        <message>
            <source>Change series</source>
            <translation>반복 변경</translation>
        </message>
        <message>
            <source>Change template</source>
            <translation>템플릿 변경</translation>
        </message>
        <message>
            <source>Change the categories…</source>
            <translation>분류 바꾸기…</translation>
        </message>
        <message numerus="yes">
            <source>Change the category of %Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개의 분류 바꾸기</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the length of %1</source>
            <translation>%1 길이 변경</translation>
        </message>
        <message numerus="yes">
            <source>Change the state of %Ln comment(s)</source>
            <translation>
                <numerusform>댓글 %Ln개의 상태 바꾸기</numerusform>
            </translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>변화, %</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>변경됨</translation>
        </message>
        <message>
            <source>Changed by an import</source>
            <translation>가져오기로 바뀜</translation>
        </message>
        <message>
            <source>Changes: %1</source>
            <translation>바뀌는 것: %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Channel name</source>
            <translation>채널 이름</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Chargeback</source>
            <translation>지급 거절</translation>
        </message>
        <message>
            <source>Check files</source>
            <translation>파일 확인</translation>
        </message>
        <message numerus="yes">
            <source>Check the licences: %Ln problem(s) with what is scheduled or out.</source>
            <translation>
                <numerusform>라이선스를 확인하세요. 예약했거나 게시한 콘텐츠에 문제가 %Ln건 있어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>Choose a column</source>
            <translation>열 고르기</translation>
        </message>
        <message>
            <source>Choose a date…</source>
            <translation>날짜 고르기…</translation>
        </message>
        <message>
            <source>Choose a day that is not in the future.</source>
            <translation>오늘이나 그 이전 날짜를 고르세요.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>새 비밀번호 정하기</translation>
        </message>
        <message>
            <source>Choose another date</source>
            <translation>다른 날짜 고르기</translation>
        </message>
        <message>
            <source>Choose another name, or delete that one first.</source>
            <translation>다른 이름을 고르거나 먼저 그것을 삭제하세요.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>요일을 하나 이상 고르세요.</translation>
        </message>
        <message>
            <source>Choose one at the left to read and answer it.</source>
            <translation>왼쪽에서 하나를 골라 읽고 답하세요.</translation>
        </message>
        <message>
            <source>Choose other days, or update the accounts.</source>
            <translation>다른 기간을 고르거나 계정을 새로 고치세요.</translation>
        </message>
        <message>
            <source>Choose the day on which the money was earned.</source>
            <translation>수익이 발생한 날짜를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>파일 고르기</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translation>지켜볼 폴더 선택</translation>
        </message>
        <message>
            <source>Choose the proof</source>
            <translation>증빙 고르기</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <source>Click a time to remove it.</source>
            <translation>시간을 누르면 지워져요.</translation>
        </message>
        <message>
            <source>Click-through rate</source>
            <translation>클릭률</translation>
        </message>
        <message>
            <source>Clicks</source>
            <translation>클릭수</translation>
        </message>
        <message>
            <source>Client id of your app</source>
            <translation>내 앱의 클라이언트 ID</translation>
        </message>
        <message>
            <source>Client secret of your app</source>
            <translation>내 앱의 클라이언트 보안 비밀</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>다가오는 일정</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>쉼표</translation>
        </message>
        <message>
            <source>Comma: 1.234,50</source>
            <translation>쉼표: 1.234,50</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>댓글</translation>
        </message>
        <message>
            <source>Comments are not read, since the right to them was not given.</source>
            <translation>댓글 권한을 받지 못해 댓글은 읽지 않아요.</translation>
        </message>
        <message>
            <source>Comments from the places where you publish come together here.</source>
            <translation>게시하는 모든 곳의 댓글이 여기에 모여요.</translation>
        </message>
        <message>
            <source>Commercial use</source>
            <translation>상업적 이용</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Compare since publishing</source>
            <translation>게시 후 비교</translation>
        </message>
        <message>
            <source>Compare with the statement of payments (지급명세서) of each payer. Taxes are the payer's own figures.</source>
            <translation>각 지급처의 지급명세서와 비교해 보세요. 세금은 지급처가 제시한 금액 그대로예요.</translation>
        </message>
        <message>
            <source>Compared are only days and accounts that are known of both periods, so that a day that was not fetched looks like no fall. An empty cell is not known; it is not 0.</source>
            <translation>두 기간 모두 알고 있는 날짜와 계정만 비교하므로, 가져오지 못한 날이 감소로 보이지 않습니다. 빈칸은 알 수 없다는 뜻이며 0이 아닙니다.</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>비교 대상</translation>
        </message>
        <message numerus="yes">
            <source>Compared with the %Ln days before, of the days and accounts that both have.</source>
            <translation>
                <numerusform>직전 %Ln일과 비교, 두 기간 모두에 있는 날과 계정만.</numerusform>
            </translation>
        </message>
        <message>
            <source>Complimentary members</source>
            <translation>무료 초대 회원</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>%1 연결</translation>
        </message>
        <message>
            <source>Connect %1 again</source>
            <translation>%1 다시 연결</translation>
        </message>
        <message>
            <source>Connect again with the right to comments to read them.</source>
            <translation>댓글을 읽으려면 댓글 권한을 주고 다시 연결하세요.</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>계정 연결</translation>
        </message>
        <message>
            <source>Connect an account or import a file with figures, and they are drawn here.</source>
            <translation>계정을 연결하거나 통계 파일을 가져오면 여기에 그려집니다.</translation>
        </message>
        <message>
            <source>Connect an account, or drop a file with figures of a platform on this window.</source>
            <translation>계정을 연결하거나, 플랫폼에서 받은 통계 파일을 이 창에 끌어다 놓으세요.</translation>
        </message>
        <message>
            <source>Connect the account again to send this.</source>
            <translation>보내려면 계정을 다시 연결하세요.</translation>
        </message>
        <message>
            <source>Connect the places where you publish, and their contents, figures and comments come here by themselves. What arrives stays on this computer.</source>
            <translation>게시하는 곳을 연결하면 콘텐츠, 수치, 댓글이 저절로 들어와요. 들어온 것은 이 컴퓨터에만 있어요.</translation>
        </message>
        <message>
            <source>Connect the places where you publish, or import a file with what you earned, and one look here tells how it goes. It all stays on this computer.</source>
            <translation>올리는 곳을 연결하거나 수익 파일을 가져오면, 여기서 한눈에 볼 수 있습니다. 모두 이 컴퓨터에만 남습니다.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>연결됨</translation>
        </message>
        <message>
            <source>Connecting to %1…</source>
            <extracomment>%1 is a platform</extracomment>
            <translation>%1에 연결하는 중…</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>콘텐츠</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>콘텐츠</translation>
        </message>
        <message>
            <source>Contents by what they came to</source>
            <translation>콘텐츠 순위</translation>
        </message>
        <message>
            <source>Contents of the plan</source>
            <translation>계획의 콘텐츠</translation>
        </message>
        <message>
            <source>Contents with the most views</source>
            <translation>조회수가 많은 콘텐츠</translation>
        </message>
        <message>
            <source>Contents, figures, comments and earnings stay as they are now. If you connect the account again, it goes on where it stopped.</source>
            <translation>콘텐츠, 수치, 댓글, 수익은 지금 그대로 남아요. 계정을 다시 연결하면 멈춘 곳부터 이어져요.</translation>
        </message>
        <message>
            <source>Contents, figures, comments and earnings that came from this account go for good. What you wrote or imported from a file stays. This cannot be undone, and the list of steps to undo is emptied.</source>
            <translation>이 계정에서 온 콘텐츠, 수치, 댓글, 수익이 완전히 지워져요. 직접 쓰거나 파일에서 가져온 것은 남아요. 실행 취소할 수 없고, 실행 취소 목록도 비워져요.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Continue in the browser</source>
            <translation>브라우저에서 계속</translation>
        </message>
        <message>
            <source>Continue in your browser</source>
            <extracomment>%1 is a platform</extracomment>
            <translation>브라우저에서 이어서 하세요</translation>
        </message>
        <message>
            <source>Convert to</source>
            <translation>환산 통화</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>환산액</translation>
        </message>
        <message>
            <source>Converted to %1</source>
            <translation>%1 환산</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사됨</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>코드 복사</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>링크 복사</translation>
        </message>
        <message>
            <source>Copy the attribution</source>
            <translation>출처 표기 복사</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>Count a payment once</source>
            <translation>결제를 한 번만 집계</translation>
        </message>
        <message>
            <source>Counted %1 earnings and %2 values of metrics.</source>
            <translation>수익 %1건과 지표 값 %2개를 다시 셌습니다.</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>집계 기준</translation>
        </message>
        <message>
            <source>Counted once: %1</source>
            <translation>한 번만 집계: %1</translation>
        </message>
        <message>
            <source>Counters of contents</source>
            <translation>콘텐츠별 수치</translation>
        </message>
        <message>
            <source>Counting the earnings…</source>
            <translation>수익을 세는 중…</translation>
        </message>
        <message>
            <source>Counting the metrics…</source>
            <translation>지표를 세는 중…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>국가</translation>
        </message>
        <message>
            <source>Country codes such as KR, US</source>
            <translation>KR, US 같은 나라 코드</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>집계 방식</translation>
        </message>
        <message>
            <source>Coupang Partners earnings</source>
            <translation>쿠팡 파트너스 수익</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>강의</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>크리에이터</translation>
        </message>
        <message>
            <source>Creator Dashboard</source>
            <translation>Creator Dashboard</translation>
        </message>
        <message>
            <source>Creator Dashboard is already open with this data folder.</source>
            <translation>Creator Dashboard가 이미 이 데이터 폴더로 열려 있어요.</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter로 보내기</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>통화</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>직접 선택</translation>
        </message>
        <message>
            <source>Customize</source>
            <translation>맞춤 설정</translation>
        </message>
        <message>
            <source>Customize the dashboard</source>
            <translation>대시보드 맞춤 설정</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>매일</translation>
        </message>
        <message>
            <source>Daily while nothing else happens; 7 days and 4 weeks are kept</source>
            <translation>다른 작업이 없을 때 매일 백업하며, 7일분과 4주분을 보관해요</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>다크</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>대시보드</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>데이터 폴더</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>날짜와 시간</translation>
        </message>
        <message>
            <source>Date earned</source>
            <translation>발생일</translation>
        </message>
        <message>
            <source>Date paid</source>
            <translation>지급일</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Day %1</source>
            <translation>%1일째</translation>
        </message>
        <message>
            <source>Day first: 03/04 is 3 April</source>
            <translation>일 먼저: 03/04는 4월 3일</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>일, 월, 연도</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Days are not read, since the right to YouTube Analytics was not given.</source>
            <translation>YouTube Analytics 권한을 받지 못해 일별 수치는 읽지 않아요.</translation>
        </message>
        <message>
            <source>Days not known</source>
            <translation>알 수 없는 날</translation>
        </message>
        <message>
            <source>Days of contents</source>
            <translation>콘텐츠의 일별 수치</translation>
        </message>
        <message>
            <source>Days of the channel</source>
            <translation>채널의 일별 수치</translation>
        </message>
        <message>
            <source>Days that are not known</source>
            <translation>알 수 없는 날</translation>
        </message>
        <message>
            <source>Deactivated: may not sign in</source>
            <translation>비활성: 로그인할 수 없음</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>마감</translation>
        </message>
        <message>
            <source>Deadline missed: %1</source>
            <translation>마감 지남: %1</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>마감: %1</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>마감</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>소수점 기호</translation>
        </message>
        <message>
            <source>Declined members</source>
            <translation>결제 거절된 회원</translation>
        </message>
        <message>
            <source>Deductions</source>
            <translation>공제</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 삭제</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건 삭제</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>%Ln개 삭제</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good?</source>
            <translation>
                <numerusform>%Ln개를 완전히 삭제할까요?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개 삭제</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete 1 mapping</source>
            <translation>매핑 1개 삭제</translation>
        </message>
        <message>
            <source>Delete category</source>
            <translation>분류 삭제</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>완전히 지우기</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>완전히 삭제…</translation>
        </message>
        <message>
            <source>Delete search</source>
            <translation>검색 삭제</translation>
        </message>
        <message>
            <source>Delete the mapping %1?</source>
            <translation>매핑을 삭제할까요? %1</translation>
        </message>
        <message>
            <source>Delete what came from %1 for good?</source>
            <translation>%1에서 온 것을 완전히 지울까요?</translation>
        </message>
        <message>
            <source>Delete what was fetched</source>
            <translation>가져온 것 지우기</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>삭제한 날</translation>
        </message>
        <message>
            <source>Deleted before</source>
            <translation>이전에 삭제함</translation>
        </message>
        <message>
            <source>Deleted entries stay there for 30 days.</source>
            <translation>삭제한 항목은 30일 동안 보관돼요.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>삭제…</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Description in the file</source>
            <translation>파일의 내용</translation>
        </message>
        <message>
            <source>Description, payer</source>
            <translation>내용, 지급처</translation>
        </message>
        <message>
            <source>Detail expands</source>
            <translation>자세히 보기</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>자세히</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>다른 결제</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>차이 있음</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>연결 끊기</translation>
        </message>
        <message>
            <source>Disconnect %1 on %2?</source>
            <extracomment>%1 is an account, %2 a platform</extracomment>
            <translation>%2의 %1 연결을 끊을까요?</translation>
        </message>
        <message>
            <source>Disconnect and delete…</source>
            <translation>연결을 끊고 지우기…</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>연결 끊김</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>연결 끊기…</translation>
        </message>
        <message>
            <source>Dislikes</source>
            <translation>싫어요</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>분쟁 중</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Document (PDF)</source>
            <translation>문서 (PDF)</translation>
        </message>
        <message>
            <source>Donation</source>
            <translation>후원</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Done in part</source>
            <translation>일부 완료</translation>
        </message>
        <message>
            <source>Dot: 1,234.50</source>
            <translation>점: 1,234.50</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>아래로</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <source>Drag onto a day, or select and press Ctrl+D to choose a date.</source>
            <translation>끌어다 날짜에 놓거나, 고르고 Ctrl+D로 날짜를 정하세요.</translation>
        </message>
        <message>
            <source>Drawing (SVG)</source>
            <translation>벡터 그림 (SVG)</translation>
        </message>
        <message>
            <source>Drop a file from a platform on this window.</source>
            <translation>플랫폼에서 받은 파일을 이 창에 끌어다 놓으세요.</translation>
        </message>
        <message>
            <source>Drop a file that a platform handed out on this window, or choose one. Every import is listed here and can be undone.</source>
            <translation>플랫폼에서 받은 파일을 이 창에 끌어다 놓거나 직접 선택하세요. 가져온 내역은 모두 여기에 표시되며 취소할 수 있어요.</translation>
        </message>
        <message>
            <source>Drop music, pictures, fonts or documents here to know where they are and what their licences allow.</source>
            <translation>음악, 사진, 글꼴, 문서를 여기에 놓으면 어디 있는지, 라이선스가 무엇을 허용하는지 알 수 있어요.</translation>
        </message>
        <message>
            <source>Drop the file that a platform gave you on this window, or add a payment by hand.</source>
            <translation>플랫폼에서 받은 파일을 이 창에 끌어다 놓거나 지급 내역을 직접 추가하세요.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>지급 예정일</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>기한 %1</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Due: %1</source>
            <translation>받을 날: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 복제</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <source>E-mail (only with a password)</source>
            <translation>이메일(비밀번호를 쓸 때만)</translation>
        </message>
        <message>
            <source>Each change can be undone.</source>
            <translation>변경마다 실행 취소할 수 있어요.</translation>
        </message>
        <message numerus="yes">
            <source>Each plans its contents up to %Ln days ahead.</source>
            <translation>
                <numerusform>각각 %Ln일 앞까지 콘텐츠를 계획해요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Earned in the period</source>
            <translation>기간 내 발생</translation>
        </message>
        <message>
            <source>Earning</source>
            <translation>수익</translation>
        </message>
        <message>
            <source>Earning added</source>
            <translation>수익을 추가했어요</translation>
        </message>
        <message>
            <source>Earning changed</source>
            <translation>수익을 변경했어요</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>수익</translation>
        </message>
        <message>
            <source>Earnings and content belong to one of them</source>
            <translation>수익과 콘텐츠는 각각 한 채널에 속해요</translation>
        </message>
        <message>
            <source>Earnings report</source>
            <translation>수익 보고서</translation>
        </message>
        <message>
            <source>Earnings report, Korean layout</source>
            <translation>수익 보고서(한국 양식)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 편집</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건 편집</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit channel</source>
            <translation>채널 편집</translation>
        </message>
        <message>
            <source>Edit content</source>
            <translation>콘텐츠 편집</translation>
        </message>
        <message>
            <source>Edit earning</source>
            <translation>수익 편집</translation>
        </message>
        <message>
            <source>Edit person</source>
            <translation>사람 편집</translation>
        </message>
        <message>
            <source>Edit resource</source>
            <translation>리소스 편집</translation>
        </message>
        <message>
            <source>Edit together…</source>
            <translation>함께 편집…</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>“%1” 편집</translation>
        </message>
        <message>
            <source>Edited by you</source>
            <translation>직접 수정함</translation>
        </message>
        <message>
            <source>Editorial only</source>
            <translation>보도용</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>편집…</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Effort (minutes)</source>
            <translation>작업 시간(분)</translation>
        </message>
        <message>
            <source>Emails delivered</source>
            <translation>전달된 이메일</translation>
        </message>
        <message>
            <source>Emails failed</source>
            <translation>실패한 이메일</translation>
        </message>
        <message>
            <source>Emails opened</source>
            <translation>열어 본 이메일</translation>
        </message>
        <message>
            <source>Emails sent</source>
            <translation>보낸 이메일</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>인코딩</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>끝남</translation>
        </message>
        <message numerus="yes">
            <source>Ended %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln일 전에 끝남</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>곧 끝남</translation>
        </message>
        <message>
            <source>Ends today</source>
            <translation>오늘 끝남</translation>
        </message>
        <message>
            <source>Engaged views</source>
            <translation>유효 조회수</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>참여율</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>참여율</translation>
        </message>
        <message>
            <source>Engagement rate, %</source>
            <translation>참여율, %</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>참여수</translation>
        </message>
        <message>
            <source>Enter %1</source>
            <translation>%1 입력</translation>
        </message>
        <message>
            <source>Enter a figure</source>
            <translation>수치 입력</translation>
        </message>
        <message>
            <source>Enter a figure by hand…</source>
            <translation>수치 직접 입력…</translation>
        </message>
        <message>
            <source>Enter a figure…</source>
            <translation>수치 입력…</translation>
        </message>
        <message>
            <source>Enter a value of at most %1.</source>
            <translation>%1 이하의 값을 입력하세요.</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://, as in https://example.org.</source>
            <translation>https://example.org처럼 https://로 시작하는 주소를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the amount as a number, like 120000 or 412.80.</source>
            <translation>금액을 120000이나 412.80처럼 숫자로 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the app password.</source>
            <translation>앱 비밀번호를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the channel's name.</source>
            <translation>채널 이름을 입력해 주세요.</translation>
        </message>
        <message>
            <source>Enter the client id of your app.</source>
            <translation>내 앱의 클라이언트 ID를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the code.</source>
            <translation>코드를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the cost as a number, like 120000 or 412.80.</source>
            <translation>비용을 120000이나 412.80처럼 숫자로 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the length as minutes and seconds, like 3:05.</source>
            <translation>길이를 분과 초로 입력하세요. 예: 3:05</translation>
        </message>
        <message>
            <source>Enter the value as a number, like 1204 or 12.5.</source>
            <translation>값을 숫자로 입력하세요. 예: 1204, 12.5</translation>
        </message>
        <message>
            <source>Enter the whole path of a file, or an address that begins with https://.</source>
            <translation>파일의 전체 경로나 https://로 시작하는 주소를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter your e-mail address first: signing in asks for it.</source>
            <translation>로그인할 때 필요하니 이메일 주소를 먼저 입력하세요.</translation>
        </message>
        <message>
            <source>Enter your name there.</source>
            <translation>핸들이나 이메일을 입력해 주세요.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>파일의 항목</translation>
        </message>
        <message>
            <source>Entries shown</source>
            <translation>보이는 항목</translation>
        </message>
        <message>
            <source>Entries without a rate</source>
            <translation>환율 없는 항목</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>예상 금액</translation>
        </message>
        <message>
            <source>Estimate replaced by the final figure of the same month</source>
            <translation>같은 달 확정 금액으로 대체된 예상 금액</translation>
        </message>
        <message>
            <source>Estimate without an exchange rate within 7 days: counted per currency, missing from converted sums</source>
            <translation>7일 이내 환율이 없는 예상 금액: 통화별 합계에는 들어가지만 환산 합계에는 빠져 있음</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>예상</translation>
        </message>
        <message>
            <source>Estimated ad revenue</source>
            <translation>예상 광고 수익</translation>
        </message>
        <message>
            <source>Estimated revenue</source>
            <translation>예상 수익</translation>
        </message>
        <message>
            <source>Estimated revenue is not read, since the right to it was not given. A revenue file of YouTube Studio can be imported instead.</source>
            <translation>예상 수익 권한을 받지 못해 읽지 않아요. 대신 YouTube 스튜디오의 수익 파일을 가져올 수 있어요.</translation>
        </message>
        <message>
            <source>Estimated subscription revenue</source>
            <translation>예상 구독 수익</translation>
        </message>
        <message>
            <source>Estimated, not in net</source>
            <translation>예상, 순액에 미포함</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>예상 금액</translation>
        </message>
        <message>
            <source>Estimates of %1, %2 in %3</source>
            <translation>%1 예상액 %2, %3</translation>
        </message>
        <message>
            <source>Estimates, apart from final money</source>
            <translation>예상 금액(확정 금액과 별도)</translation>
        </message>
        <message>
            <source>Euro exchange rates of the ECB</source>
            <translation>유럽중앙은행(ECB) 유로 환율</translation>
        </message>
        <message>
            <source>European Central Bank, %1</source>
            <translation>유럽중앙은행, %1</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>간격</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln day(s)</source>
            <translation>
                <numerusform>%Ln일마다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln month(s)</source>
            <translation>
                <numerusform>%Ln개월마다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln week(s)</source>
            <translation>
                <numerusform>%Ln주마다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln year(s)</source>
            <translation>
                <numerusform>%Ln년마다</numerusform>
            </translation>
        </message>
        <message>
            <source>Every amount in the file could be read both ways.</source>
            <translation>파일의 모든 금액이 두 가지로 읽힐 수 있어요.</translation>
        </message>
        <message>
            <source>Every date in the file could be read both ways.</source>
            <translation>파일의 모든 날짜가 두 가지로 읽힐 수 있어요.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>매일</translation>
        </message>
        <message>
            <source>Every day of this period is known.</source>
            <translation>이 기간의 모든 날을 알고 있습니다.</translation>
        </message>
        <message>
            <source>Every file is where it was</source>
            <translation>모든 파일이 제자리에 있어요</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>매월</translation>
        </message>
        <message>
            <source>Every resource has one at most. F2 renames.</source>
            <translation>리소스 하나에 분류는 하나예요. F2로 이름을 바꿔요.</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>매주</translation>
        </message>
        <message>
            <source>Every week, by the clock of %1. “Next free posting time” takes the first one with nothing within half an hour.</source>
            <translation>매주 %1 시각 기준이에요. ‘다음 빈 게시 시간’은 앞뒤 30분 안에 아무것도 없는 첫 시간을 골라요.</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>매년</translation>
        </message>
        <message>
            <source>Everybody who works with this data folder</source>
            <translation>이 데이터 폴더로 작업하는 모든 사람</translation>
        </message>
        <message>
            <source>Everything has a date. Drop an item here to take its date away.</source>
            <translation>모두 날짜가 있어요. 여기에 놓으면 날짜가 없어져요.</translation>
        </message>
        <message>
            <source>Everything not yet paid on %1, whatever the period of this report.</source>
            <translation>이 보고서의 기간과 관계없이 %1 기준으로 아직 지급되지 않은 모든 금액이에요.</translation>
        </message>
        <message>
            <source>Everything you put in stays in one file on this computer. No account, no upload.</source>
            <translation>입력한 모든 것은 이 컴퓨터의 파일 하나에 남아요. 계정도 업로드도 없어요.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>모든 지역</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>환율</translation>
        </message>
        <message>
            <source>Exchange rates used</source>
            <translation>적용한 환율</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV로 내보내기…</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>차트 내보내기</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>계획 내보내기</translation>
        </message>
        <message>
            <source>Export the reconciliation</source>
            <translation>대사 내보내기</translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln line(s)</source>
            <translation>
                <numerusform>%Ln줄을 내보냈습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <translation>%1 내보내는 중</translation>
        </message>
        <message>
            <source>Exporting calendars</source>
            <translation>캘린더 내보내는 중</translation>
        </message>
        <message>
            <source>Facebook earnings by day</source>
            <translation>Facebook 일별 수익</translation>
        </message>
        <message>
            <source>Facebook, table by post or video</source>
            <translation>Facebook 게시물·동영상별 표</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Failed updates</source>
            <translation>실패한 업데이트</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>수수료</translation>
        </message>
        <message>
            <source>Fee %1</source>
            <translation>수수료 %1</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>수수료</translation>
        </message>
        <message>
            <source>Fetch daily</source>
            <translation>매일 받기</translation>
        </message>
        <message>
            <source>Fetch exchange rates daily</source>
            <translation>환율을 매일 받기</translation>
        </message>
        <message>
            <source>Fewer days</source>
            <translation>기간 줄이기</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>수치</translation>
        </message>
        <message>
            <source>Figure saved</source>
            <translation>수치를 저장했습니다</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>수치</translation>
        </message>
        <message>
            <source>Figures per day need a staff access token instead of an integration's key.</source>
            <translation>일별 수치에는 통합 키 대신 스태프 액세스 토큰이 필요해요.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>파일을 첨부했어요</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>파일 또는 주소</translation>
        </message>
        <message>
            <source>Files are found by their content, so that a file that was changed is another one.</source>
            <translation>내용으로 찾기 때문에, 내용이 바뀐 파일은 다른 파일로 봐요.</translation>
        </message>
        <message>
            <source>Files from platforms that arrive in it are offered for import. Nothing is imported by itself.</source>
            <translation>이 폴더에 플랫폼 파일이 도착하면 가져올지 묻습니다. 저절로 가져오지는 않습니다.</translation>
        </message>
        <message>
            <source>Files with this header are asked about again. Imported rows stay.</source>
            <translation>이 헤더가 있는 파일은 다시 물어봐요. 가져온 행은 그대로 있어요.</translation>
        </message>
        <message>
            <source>Filter the plan</source>
            <translation>계획 걸러 보기</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>확정 금액</translation>
        </message>
        <message>
            <source>Final in</source>
            <translation>확정 통화</translation>
        </message>
        <message>
            <source>Final less estimated</source>
            <translation>확정액 − 예상액</translation>
        </message>
        <message numerus="yes">
            <source>Find %Ln moved file(s)</source>
            <translation>
                <numerusform>옮겨진 파일 %Ln개 찾기</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in page</source>
            <translation>페이지에서 찾기</translation>
        </message>
        <message>
            <source>Find moved files…</source>
            <translation>옮겨진 파일 찾기…</translation>
        </message>
        <message>
            <source>Find out before you publish it.</source>
            <translation>게시하기 전에 확인하세요.</translation>
        </message>
        <message>
            <source>Find the moved file…</source>
            <translation>옮겨진 파일 찾기…</translation>
        </message>
        <message>
            <source>Finished imports</source>
            <translation>끝난 가져오기</translation>
        </message>
        <message>
            <source>Finished reports</source>
            <translation>끝난 보고서</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>첫날</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>첫 비밀번호</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>첫 시간</translation>
        </message>
        <message>
            <source>Folder for calendars</source>
            <translation>캘린더 폴더</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>팔로워</translation>
        </message>
        <message numerus="yes">
            <source>Followers are known of %Ln week(s) only: too few to say whether weeks with more releases bring more followers.</source>
            <translation>
                <numerusform>팔로워 수를 아는 주가 %Ln주뿐이라, 많이 게시한 주에 팔로워가 더 느는지 말하기에는 부족합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers, net</source>
            <translation>팔로워 순증</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>팔로잉</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>팔로우</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>글꼴</translation>
        </message>
        <message>
            <source>For as long as the subscription runs.</source>
            <translation>구독하는 동안만 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>For contents that name none.</source>
            <translation>따로 정하지 않은 콘텐츠에 쓰여요.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>완전히</translation>
        </message>
        <message>
            <source>For news and comment, not for advertising.</source>
            <translation>보도와 논평에만 쓸 수 있고 광고에는 안 돼요.</translation>
        </message>
        <message>
            <source>For the use, time and place that were paid for.</source>
            <translation>값을 치른 용도, 기간, 지역에서만 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>금지</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>예측</translation>
        </message>
        <message>
            <source>Forecast of income</source>
            <translation>수익 예측</translation>
        </message>
        <message>
            <source>Forecast of views</source>
            <translation>조회수 예측</translation>
        </message>
        <message>
            <source>Foreign currency</source>
            <translation>외화</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>비밀번호를 잊으셨나요?</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Former members</source>
            <translation>이전 회원</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>자동 감지</translation>
        </message>
        <message>
            <source>Four groups of five letters and digits.</source>
            <translation>영문과 숫자 다섯 자리씩 네 묶음이에요.</translation>
        </message>
        <message>
            <source>Free members</source>
            <translation>무료 회원</translation>
        </message>
        <message>
            <source>From</source>
            <translation>변환 전</translation>
        </message>
        <message>
            <source>From your authenticator, or from the e-mail that just came</source>
            <translation>인증 앱이나 방금 온 이메일에 있어요</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later</source>
            <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상</translation>
        </message>
        <message>
            <source>General</source>
            <translation>일반</translation>
        </message>
        <message>
            <source>Ghost does not know what was paid out. Connect Stripe, or import its balance file.</source>
            <translation>Ghost는 지급된 금액을 몰라요. Stripe를 연결하거나 잔액 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>Ghost members</source>
            <translation>Ghost 회원</translation>
        </message>
        <message>
            <source>Give each link a name of its own.</source>
            <translation>링크마다 서로 다른 이름을 지정해 주세요.</translation>
        </message>
        <message>
            <source>Give it a date first: what is scheduled has one.</source>
            <translation>먼저 날짜를 정하세요. 예약된 콘텐츠에는 날짜가 있어야 해요.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>이름을 정하세요.</translation>
        </message>
        <message>
            <source>Given up to everybody: use it as you like.</source>
            <translation>누구나 자유롭게 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>그대로 진행</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <extracomment>%1 is the name of a page</extracomment>
            <translation>%1(으)로 이동</translation>
        </message>
        <message>
            <source>Go to “%1”</source>
            <translation>“%1”(으)로 가기</translation>
        </message>
        <message>
            <source>Goes out on %1</source>
            <translation>%1 게시 예정</translation>
        </message>
        <message>
            <source>Going on all the same is recorded in the history.</source>
            <translation>그대로 진행하면 기록에 남아요.</translation>
        </message>
        <message>
            <source>Google payments transactions (AdSense, YouTube)</source>
            <translation>Google 지급 거래 내역(애드센스, YouTube)</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>격자</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>총액</translation>
        </message>
        <message>
            <source>Gross revenue</source>
            <translation>총수익</translation>
        </message>
        <message>
            <source>Grouped by</source>
            <translation>묶음 기준</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>묶음</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>Groups converted</source>
            <translation>그룹별 환산</translation>
        </message>
        <message>
            <source>Gumroad payout</source>
            <translation>Gumroad 지급</translation>
        </message>
        <message>
            <source>Gumroad sales</source>
            <translation>Gumroad 판매</translation>
        </message>
        <message>
            <source>Half of those forecasts were off by %1 at most.</source>
            <translation>그 예측의 절반은 오차가 %1 이내였습니다.</translation>
        </message>
        <message>
            <source>Half-year</source>
            <translation>반기</translation>
        </message>
        <message>
            <source>Has a date</source>
            <translation>날짜 있음</translation>
        </message>
        <message>
            <source>Has a deadline</source>
            <translation>마감 있음</translation>
        </message>
        <message>
            <source>Has no date yet</source>
            <translation>아직 날짜 없음</translation>
        </message>
        <message>
            <source>Hashtag clicks</source>
            <translation>해시태그 클릭수</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>숨김</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>숨기기</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>자세한 내용 숨기기</translation>
        </message>
        <message>
            <source>Hide this comment</source>
            <translation>이 댓글 숨기기</translation>
        </message>
        <message>
            <source>Hide what is not offered</source>
            <translation>제공되지 않는 것 숨기기</translation>
        </message>
        <message>
            <source>History</source>
            <translation>작업 기록</translation>
        </message>
        <message>
            <source>Home currency</source>
            <translation>기준 통화</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>How long before</source>
            <translation>얼마나 전에</translation>
        </message>
        <message>
            <source>How many times</source>
            <translation>몇 번</translation>
        </message>
        <message>
            <source>How new the data is</source>
            <translation>데이터 최신 정도</translation>
        </message>
        <message>
            <source>I wrote it down</source>
            <translation>적어 두었어요</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>식별자</translation>
        </message>
        <message>
            <source>Id of the row</source>
            <translation>행 ID</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>아이디어</translation>
        </message>
        <message>
            <source>Ideas without a date wait here. Begin with “New content”, or double-click a day.</source>
            <translation>날짜 없는 아이디어가 여기서 기다려요. “새 콘텐츠”를 누르거나 날짜를 두 번 눌러 시작하세요.</translation>
        </message>
        <message>
            <source>If it has one</source>
            <translation>있을 때만</translation>
        </message>
        <message>
            <source>If this licence ends</source>
            <translation>이 라이선스가 끝나면</translation>
        </message>
        <message>
            <source>If this licence ends…</source>
            <translation>이 라이선스가 끝나면…</translation>
        </message>
        <message>
            <source>If you forget your password, this code lets you choose a new one. It is shown this one time and works once. Write it down and keep it away from this computer.</source>
            <translation>비밀번호를 잊으면 이 코드로 새 비밀번호를 정할 수 있어요. 지금 한 번만 보여 드리고, 한 번만 쓸 수 있어요. 적어서 이 컴퓨터가 아닌 곳에 보관하세요.</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 가져오기</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 가져오기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln exchange rate(s)</source>
            <translation>
                <numerusform>환율 %Ln개 가져오기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln metric row(s)</source>
            <translation>
                <numerusform>지표 %Ln행 가져오기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>%Ln행 가져오기</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar or table…</source>
            <translation>캘린더나 표 가져오기…</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>파일 가져오기</translation>
        </message>
        <message>
            <source>Import cancelled</source>
            <translation>가져오기를 취소했어요</translation>
        </message>
        <message>
            <source>Import what platforms report and what your wallet or bank received: here it is followed from estimate to arrival, month by month.</source>
            <translation>플랫폼 보고서와 지갑·은행 내역을 가져오면, 예상부터 입금까지 달마다 따라갑니다.</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>가져옴</translation>
        </message>
        <message>
            <source>Imported %1</source>
            <translation>%1 가져옴</translation>
        </message>
        <message>
            <source>Imported on</source>
            <translation>가져온 날짜</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 가져오는 중</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>가져온 파일</translation>
        </message>
        <message>
            <source>Imports leave a row alone once you have changed it by hand.</source>
            <translation>직접 수정한 행은 가져오기를 해도 바뀌지 않아요.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Impressions</source>
            <translation>노출수</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>%1 환산</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln week(s) the number of releases, or of new followers, never changed: nothing can be said of the two.</source>
            <translation>
                <numerusform>%Ln주 동안 게시 수나 새 팔로워 수가 한 번도 달라지지 않아, 둘의 관계를 말할 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>In Ghost, open Settings, Integrations, add a custom integration and copy its Admin API key.</source>
            <translation>Ghost의 설정 &gt; 통합에서 사용자 지정 통합을 만들고 Admin API 키를 복사하세요.</translation>
        </message>
        <message>
            <source>In Patreon’s developer portal, copy the creator’s access token; the refresh token may follow after a space.</source>
            <translation>Patreon 개발자 포털에서 크리에이터 액세스 토큰을 복사하세요. 한 칸 띄우고 갱신 토큰을 붙여도 돼요.</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>제작 중</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>휴지통에 있음</translation>
        </message>
        <message>
            <source>In total, up to that day</source>
            <translation>그날까지의 누계</translation>
        </message>
        <message>
            <source>In won twice, because guides differ: at the rate of the day earned, and at the rate of the day paid. Use one of them throughout a return.</source>
            <translation>안내마다 기준이 달라 원화 금액을 발생일 환율과 지급일 환율로 각각 표시해요. 신고할 때는 한 가지 기준만 일관되게 사용하세요.</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>글로 보는 요약</translation>
        </message>
        <message>
            <source>In your browser</source>
            <translation>브라우저에서</translation>
        </message>
        <message>
            <source>In your browser, with a code</source>
            <translation>브라우저에서 코드로</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>받은 댓글</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>수익</translation>
        </message>
        <message>
            <source>Income by currency</source>
            <translation>통화별 수익</translation>
        </message>
        <message>
            <source>Income by month</source>
            <translation>월별 수익</translation>
        </message>
        <message>
            <source>Income by month, in %1</source>
            <translation>월별 수익, %1</translation>
        </message>
        <message>
            <source>Income from</source>
            <translation>수익 하한</translation>
        </message>
        <message>
            <source>Income in the original currencies: %1.</source>
            <translation>원래 통화 기준 수익: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Income of %Ln month(s): %1 in all, of which %2 is estimated.</source>
            <translation>
                <numerusform>%Ln개월 수익: 총 %1, 이 중 예상 %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Income of this period, estimates included. Per 1,000 views: of the views of the same days. Per hour: of all work noted so far. Paid back: the day since which all income so far has covered the cost. Empty where views, hours, cost or an exchange rate are not known.</source>
            <translation>추정치를 포함한 이 기간의 수익입니다. 1,000회당은 같은 날들의 조회수, 시간당은 지금까지 적은 모든 작업 시간을 기준으로 합니다. 회수일은 누적 수익이 비용을 넘은 날입니다. 조회수·시간·비용·환율을 모르면 비워 둡니다.</translation>
        </message>
        <message>
            <source>Income this month</source>
            <translation>이번 달 수입</translation>
        </message>
        <message>
            <source>Income to</source>
            <translation>수익 상한</translation>
        </message>
        <message>
            <source>Income without estimates, added up month by month, this year and the three before.</source>
            <translation>예상 금액을 뺀 수익을 월별로 더해 올해와 지난 3년을 보여 줍니다.</translation>
        </message>
        <message>
            <source>Income, %1</source>
            <translation>수익, %1</translation>
        </message>
        <message>
            <source>Insert attribution</source>
            <translation>표기 넣기</translation>
        </message>
        <message>
            <source>Instagram or Facebook, one metric by day</source>
            <translation>Instagram·Facebook 지표 하나의 일별 값</translation>
        </message>
        <message>
            <source>Instagram tells apps no money. Import a file or enter it by hand.</source>
            <translation>Instagram은 앱에 수익을 알려 주지 않아요. 파일을 가져오거나 직접 입력하세요.</translation>
        </message>
        <message>
            <source>Instagram, table by post</source>
            <translation>Instagram 게시물별 표</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>상호작용</translation>
        </message>
        <message>
            <source>Invoiced with VAT. The supply value is income, the VAT is not.</source>
            <translation>부가가치세를 포함해 청구한 금액이에요. 공급가액은 수입이지만 부가가치세는 수입이 아니에요.</translation>
        </message>
        <message>
            <source>Invoices and sales that wait for their money show here.</source>
            <translation>입금을 기다리는 청구서와 판매 내역이 여기에 표시돼요.</translation>
        </message>
        <message>
            <source>Is added</source>
            <translation>추가돼요</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <extracomment>%1 is a time of day</extracomment>
            <translation>%1에 이어져요.</translation>
        </message>
        <message>
            <source>It has been published, so its date stays as it is.</source>
            <translation>이미 게시해서 날짜를 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>It has been published, which cannot be taken back; it can be archived.</source>
            <translation>이미 게시해서 되돌릴 수 없어요. 보관할 수는 있어요.</translation>
        </message>
        <message>
            <source>It is asked for when the program starts. It does not encrypt the file.</source>
            <translation>프로그램을 시작할 때 물어봐요. 파일을 암호화하지는 않아요.</translation>
        </message>
        <message>
            <source>It is in the trash; restore it first.</source>
            <translation>휴지통에 있어요. 먼저 복원하세요.</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>더 이상 없어요</translation>
        </message>
        <message>
            <source>It was read, and nothing in it is a content.</source>
            <translation>읽었지만 콘텐츠인 것이 없어요.</translation>
        </message>
        <message>
            <source>It wrote no rows</source>
            <translation>기록된 행이 없어요</translation>
        </message>
        <message>
            <source>Its cost of %1 is not paid back yet: %2% so far</source>
            <translation>비용 %1을(를) 아직 회수하지 못했습니다. 지금까지 %2%</translation>
        </message>
        <message>
            <source>Its cost of %1 was paid back on %2</source>
            <translation>비용 %1을(를) %2에 회수했습니다</translation>
        </message>
        <message>
            <source>Its date is still to come; move it to today before you mark it as published.</source>
            <translation>날짜가 아직 오지 않았어요. 오늘로 옮긴 뒤 게시로 바꾸세요.</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>방금</translation>
        </message>
        <message>
            <source>Keep quiet</source>
            <translation>알리지 않기</translation>
        </message>
        <message>
            <source>Keep the rejected rows</source>
            <translation>거부된 행 보관</translation>
        </message>
        <message>
            <source>Keep this search under a name</source>
            <translation>이 검색을 이름으로 저장</translation>
        </message>
        <message>
            <source>Keep two payments apart</source>
            <translation>두 결제를 따로 집계</translation>
        </message>
        <message>
            <source>Keep what is planned</source>
            <translation>계획된 것은 두기</translation>
        </message>
        <message>
            <source>Keep what was fetched</source>
            <translation>가져온 것 남기기</translation>
        </message>
        <message>
            <source>Keeps people apart within the program. It does not encrypt the file.</source>
            <translation>프로그램 안에서 사용자를 구분해요. 파일을 암호화하지는 않아요.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Ko-fi transactions</source>
            <translation>Ko-fi 거래</translation>
        </message>
        <message>
            <source>Korean (CP949)</source>
            <translation>한국어(CP949)</translation>
        </message>
        <message>
            <source>Korean layout</source>
            <translation>한국 양식</translation>
        </message>
        <message>
            <source>Korean settlement sheet (MCN, agency)</source>
            <translation>정산서(MCN, 에이전시)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>언어 및 화면</translation>
        </message>
        <message numerus="yes">
            <source>Last %Ln days</source>
            <translation>
                <numerusform>최근 %Ln일</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>최근 12개월</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>마지막 날</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>지난달</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>작년</translation>
        </message>
        <message>
            <source>Late since %1</source>
            <translation>%1부터 늦음</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>이후</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>양식</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>잠재 고객</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>장부</translation>
        </message>
        <message>
            <source>Left empty, it is %1.</source>
            <translation>비우면 %1이에요.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>길이(분)</translation>
        </message>
        <message>
            <source>Lets you choose a new password once. A new code replaces the former.</source>
            <translation>새 비밀번호를 한 번 정할 수 있어요. 새 코드를 만들면 이전 코드를 대체해요.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Licence begins</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>Licence ended</source>
            <translation>라이선스 끝남</translation>
        </message>
        <message>
            <source>Licence ends</source>
            <translation>종료일</translation>
        </message>
        <message>
            <source>Licence ends within 30 days</source>
            <translation>30일 안에 라이선스 끝남</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Licences that end</source>
            <translation>끝나는 라이선스</translation>
        </message>
        <message>
            <source>Licensing</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>라이트</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>시스템 설정 따르기</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>좋아요</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>%1번째 줄</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>Link clicks</source>
            <translation>링크 클릭수</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>Live stream</source>
            <translation>라이브</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>잠그기</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Look at sample data</source>
            <translation>샘플 데이터 보기</translation>
        </message>
        <message>
            <source>Looking for missing files</source>
            <translation>없어진 파일을 찾는 중</translation>
        </message>
        <message>
            <source>Looking for moved files</source>
            <translation>옮겨진 파일을 찾는 중</translation>
        </message>
        <message>
            <source>Looks after several creators: may change all but people.</source>
            <translation>여러 크리에이터를 돌봄: 사람을 빼고 모두 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>만든 날짜</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>작성일</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>제작에 사용한 도구</translation>
        </message>
        <message>
            <source>Make a channel first: the account feeds it.</source>
            <translation>먼저 채널을 만드세요. 계정은 채널에 연결돼요.</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>새 코드 만들기</translation>
        </message>
        <message>
            <source>Make a project of your own at Google with the two YouTube APIs and a desktop client, and copy its client id and secret.</source>
            <translation>Google에서 내 프로젝트를 만들어 두 가지 YouTube API와 데스크톱 클라이언트를 켜고, 클라이언트 ID와 보안 비밀을 복사하세요.</translation>
        </message>
        <message>
            <source>Make a restricted key in Stripe that may only read balance, balance transactions, payouts and account.</source>
            <translation>Stripe에서 잔액, 잔액 거래, 지급, 계정만 읽을 수 있는 제한된 키를 만드세요.</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>매니저</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>표시</translation>
        </message>
        <message numerus="yes">
            <source>Mark %Ln earning(s) as paid</source>
            <translation>
                <numerusform>수익 %Ln건을 지급됨으로 표시</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>모두 읽음으로</translation>
        </message>
        <message>
            <source>Mark as open</source>
            <translation>진행 중으로 표시</translation>
        </message>
        <message>
            <source>Mark as paid today</source>
            <translation>오늘 지급됨으로 표시</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>읽음으로</translation>
        </message>
        <message>
            <source>Mark as resolved</source>
            <translation>해결됨으로 표시</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>읽지 않음으로 표시</translation>
        </message>
        <message>
            <source>Mark the chosen threads</source>
            <translation>고른 대화 표시</translation>
        </message>
        <message>
            <source>Mastodon counts favourites and boosts, but no views and no days.</source>
            <translation>Mastodon은 좋아요와 부스트만 세고 조회수와 일별 수치는 없어요.</translation>
        </message>
        <message>
            <source>Mastodon pays nothing out and knows of no money.</source>
            <translation>Mastodon은 돈을 지급하지 않아서 수익 정보가 없어요.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>일치 항목</translation>
        </message>
        <message>
            <source>May change everything and keeps people.</source>
            <translation>모든 것을 바꾸고 사람을 관리해요.</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>로그인할 수 있음</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>나</translation>
        </message>
        <message>
            <source>Media views</source>
            <translation>미디어 조회수</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>회원</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>회원</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>멤버십</translation>
        </message>
        <message>
            <source>Merchandise</source>
            <translation>굿즈</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>지표</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>기록 달성</translation>
        </message>
        <message>
            <source>Minus means</source>
            <translation>마이너스의 의미</translation>
        </message>
        <message>
            <source>Monetised playbacks</source>
            <translation>수익 창출 재생수</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>금액</translation>
        </message>
        <message>
            <source>Money by content, in %1</source>
            <translation>콘텐츠별 수익, %1</translation>
        </message>
        <message>
            <source>Money coming in</source>
            <translation>들어오는 돈</translation>
        </message>
        <message>
            <source>Money due</source>
            <translation>받을 돈</translation>
        </message>
        <message>
            <source>Money going out</source>
            <translation>나가는 돈</translation>
        </message>
        <message>
            <source>Money of no content</source>
            <translation>콘텐츠와 무관한 수익</translation>
        </message>
        <message>
            <source>Money that is due</source>
            <translation>받을 날이 된 돈</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>월</translation>
        </message>
        <message>
            <source>Month first: 03/04 is 4 March</source>
            <translation>월 먼저: 03/04는 3월 4일</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>월, 일, 연도</translation>
        </message>
        <message>
            <source>Month: %1</source>
            <translation>월: %1</translation>
        </message>
        <message>
            <source>Monthly recurring revenue</source>
            <translation>월 반복 수익</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>월별</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1 더 보기</translation>
        </message>
        <message>
            <source>More days</source>
            <translation>기간 늘리기</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>다른 시작 방법</translation>
        </message>
        <message>
            <source>Most viewers</source>
            <translation>최다 시청자</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>움직임</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>옮기기</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>%1: %2로 옮기기</translation>
        </message>
        <message>
            <source>Move it there?</source>
            <translation>그리로 옮길까요?</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>휴지통으로 보내기</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <source>Move what is planned to the trash</source>
            <translation>계획된 것을 휴지통으로</translation>
        </message>
        <message>
            <source>Move “%1”</source>
            <translation>“%1” 옮기기</translation>
        </message>
        <message>
            <source>Moved to the trash</source>
            <translation>휴지통으로 보냄</translation>
        </message>
        <message>
            <source>Moving “%1” to %2</source>
            <translation>“%1” 옮기는 중: %2</translation>
        </message>
        <message>
            <source>Moving “%1” to the backlog</source>
            <translation>“%1” 보관함으로 옮기는 중</translation>
        </message>
        <message>
            <source>My channel</source>
            <translation>내 채널</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>명령을 지정하세요.</translation>
        </message>
        <message>
            <source>Name a file to import.</source>
            <translation>가져올 파일을 지정해 주세요.</translation>
        </message>
        <message>
            <source>Name of the link</source>
            <translation>링크 이름</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>템플릿 이름</translation>
        </message>
        <message>
            <source>Name the author wherever you use it.</source>
            <translation>쓰는 곳마다 저작자를 밝히세요.</translation>
        </message>
        <message>
            <source>Name the author, and do not earn with it.</source>
            <translation>저작자를 밝히고, 돈을 버는 데 쓰지 마세요.</translation>
        </message>
        <message>
            <source>Name the author, and share your work under the same licence.</source>
            <translation>저작자를 밝히고, 같은 라이선스로 공유하세요.</translation>
        </message>
        <message>
            <source>Name the file to write with --output.</source>
            <translation>--output으로 쓸 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>Name your server; you sign in there, in your browser.</source>
            <translation>서버 이름을 적으세요. 브라우저에서 그 서버에 로그인해요.</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>필요</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>순액</translation>
        </message>
        <message>
            <source>Net in %1</source>
            <translation>순액(%1)</translation>
        </message>
        <message>
            <source>Net income by month and source, in %1</source>
            <translation>월별·출처별 순수익, %1 기준</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>끝없음</translation>
        </message>
        <message>
            <source>New</source>
            <translation>신규</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>새 분류</translation>
        </message>
        <message>
            <source>New code…</source>
            <translation>새 코드…</translation>
        </message>
        <message>
            <source>New content</source>
            <translation>새 콘텐츠</translation>
        </message>
        <message>
            <source>New content from a template</source>
            <translation>템플릿으로 새 콘텐츠</translation>
        </message>
        <message>
            <source>New content from it</source>
            <translation>이것으로 새 콘텐츠</translation>
        </message>
        <message>
            <source>New followers</source>
            <translation>새 팔로워</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>새 비밀번호</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>새 비밀번호 확인</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>새 복구 코드</translation>
        </message>
        <message>
            <source>New viewers</source>
            <translation>신규 시청자</translation>
        </message>
        <message>
            <source>Newer here</source>
            <translation>여기가 더 최신</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>뉴스레터</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Next free posting time</source>
            <translation>다음 빈 게시 시간</translation>
        </message>
        <message>
            <source>Next free time</source>
            <translation>다음 빈 시간</translation>
        </message>
        <message>
            <source>Next month %1.</source>
            <translation>다음 달 %1.</translation>
        </message>
        <message>
            <source>Next payouts</source>
            <translation>다음 지급</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <extracomment>%1 is a time of day</extracomment>
            <translation>다음: %1</translation>
        </message>
        <message>
            <source>Next: soon</source>
            <translation>다음: 곧</translation>
        </message>
        <message>
            <source>No account is connected yet</source>
            <translation>아직 연결된 계정이 없어요</translation>
        </message>
        <message>
            <source>No account is connected, and no file with figures was imported.</source>
            <translation>연결된 계정도, 가져온 통계 파일도 없습니다.</translation>
        </message>
        <message>
            <source>No account is connected, and no file with views was imported.</source>
            <translation>연결된 계정도, 조회수가 담긴 파일도 없습니다.</translation>
        </message>
        <message>
            <source>No amount needed converting.</source>
            <translation>환산이 필요한 금액이 없어요.</translation>
        </message>
        <message>
            <source>No arrival known</source>
            <translation>입금 확인 안 됨</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>아직 채널이 없어요</translation>
        </message>
        <message>
            <source>No column called “Title” was found in the first lines.</source>
            <translation>첫 줄들에서 “제목” 열을 찾지 못했어요.</translation>
        </message>
        <message>
            <source>No comment is like that. Show all, to see the others.</source>
            <translation>그런 댓글이 없어요. 모두 보기를 누르면 나머지가 보여요.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>연결 없음</translation>
        </message>
        <message>
            <source>No content has a figure in this time</source>
            <translation>이 기간에 수치가 있는 콘텐츠가 없습니다</translation>
        </message>
        <message>
            <source>No content has views in this period.</source>
            <translation>이 기간에 조회수가 있는 콘텐츠가 없습니다.</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>데이터 없음</translation>
        </message>
        <message>
            <source>No data folder was given.</source>
            <translation>데이터 폴더를 지정하지 않았어요.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>예정일 없음</translation>
        </message>
        <message>
            <source>No earnings in this period.</source>
            <translation>이 기간에는 수익이 없어요.</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>아직 수익이 없어요</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>아직 항목이 없어요</translation>
        </message>
        <message>
            <source>No entry carries VAT.</source>
            <translation>부가가치세가 있는 항목이 없어요.</translation>
        </message>
        <message>
            <source>No entry has everything that the filters ask for.</source>
            <translation>필터 조건에 모두 맞는 항목이 없어요.</translation>
        </message>
        <message>
            <source>No entry of the file has this outcome.</source>
            <translation>파일에 이런 항목이 없어요.</translation>
        </message>
        <message>
            <source>No entry of the ledger belongs to it.</source>
            <translation>이 콘텐츠에 속한 장부 항목이 없습니다.</translation>
        </message>
        <message>
            <source>No entry of this period belongs to a content.</source>
            <translation>이 기간의 항목 중 콘텐츠에 속한 것이 없습니다.</translation>
        </message>
        <message>
            <source>No estimates in this period.</source>
            <translation>이 기간에는 예상 금액이 없어요.</translation>
        </message>
        <message>
            <source>No exchange rate within 7 days of the payment: missing from the converted sum paid in the period</source>
            <translation>지급일 기준 7일 이내 환율 없음: 기간 중 받은 금액의 환산 합계에서 빠져 있음</translation>
        </message>
        <message>
            <source>No exchange rate within 7 days: counted per currency, missing from converted sums</source>
            <translation>7일 이내 환율 없음: 통화별로만 집계하고 환산 합계에서는 제외</translation>
        </message>
        <message>
            <source>No exchange rates yet</source>
            <translation>아직 환율이 없어요</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>아직 수치가 없습니다</translation>
        </message>
        <message>
            <source>No final earnings in this period.</source>
            <translation>이 기간에는 확정된 수익이 없어요.</translation>
        </message>
        <message>
            <source>No font on this computer can show %1 (%2), which is in “%3”. Install a font that has it; for Korean that is fonts-noto-cjk.</source>
            <translation>이 컴퓨터에는 “%3”에 있는 %1 (%2) 문자를 표시할 글꼴이 없어요. 이 문자가 있는 글꼴을 설치하세요. 한국어는 fonts-noto-cjk예요.</translation>
        </message>
        <message>
            <source>No free posting time for “%1”</source>
            <translation>‘%1’ 콘텐츠를 넣을 빈 게시 시간이 없어요</translation>
        </message>
        <message>
            <source>No further ones are planned.</source>
            <translation>더 계획하지 않아요.</translation>
        </message>
        <message numerus="yes">
            <source>No further ones are planned. %Ln of it is still to come.</source>
            <translation>
                <numerusform>더 계획하지 않아요. 아직 %Ln개가 남아 있어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>No imports yet</source>
            <translation>아직 가져온 파일이 없어요</translation>
        </message>
        <message>
            <source>No income in this period.</source>
            <translation>이 기간에는 수익이 없습니다.</translation>
        </message>
        <message>
            <source>No income in this time yet</source>
            <translation>이 기간에는 아직 수입이 없어요</translation>
        </message>
        <message numerus="yes">
            <source>No licence ends in the next %Ln days.</source>
            <translation>
                <numerusform>앞으로 %Ln일 안에 끝나는 라이선스가 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No month fits</source>
            <translation>맞는 달이 없습니다</translation>
        </message>
        <message>
            <source>No other income in won.</source>
            <translation>기타 원화 수입이 없어요.</translation>
        </message>
        <message>
            <source>No payout covers this month yet.</source>
            <translation>이 달에 해당하는 지급이 아직 없습니다.</translation>
        </message>
        <message>
            <source>No payout or payment is on its way.</source>
            <translation>들어올 지급이나 결제가 없습니다.</translation>
        </message>
        <message>
            <source>No payouts in this period.</source>
            <translation>이 기간에는 지급 내역이 없어요.</translation>
        </message>
        <message>
            <source>No platform</source>
            <translation>플랫폼 없음</translation>
        </message>
        <message>
            <source>No platform tells views.</source>
            <translation>조회수를 알려 주는 플랫폼이 없습니다.</translation>
        </message>
        <message>
            <source>No posting times yet: choose a platform or one of your accounts there, days and time, then add.</source>
            <translation>아직 게시 시간이 없습니다. 플랫폼이나 내 계정, 요일과 시각을 고른 뒤 추가하세요.</translation>
        </message>
        <message>
            <source>No receipts in foreign currency.</source>
            <translation>외화 수입이 없어요.</translation>
        </message>
        <message>
            <source>No resource has everything that the filters ask for.</source>
            <translation>조건에 모두 맞는 리소스가 없어요.</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>아직 리소스가 없어요</translation>
        </message>
        <message>
            <source>No row of the file has this outcome.</source>
            <translation>파일에 이 결과에 해당하는 행이 없어요.</translation>
        </message>
        <message>
            <source>No rows yet</source>
            <translation>아직 행이 없어요</translation>
        </message>
        <message>
            <source>No run yet</source>
            <translation>아직 동기화하지 않았어요</translation>
        </message>
        <message>
            <source>No secure connection to %1 could be made. It may offer only outdated encryption, or none.</source>
            <translation>%1에 안전하게 연결하지 못했어요. 오래된 암호화만 있거나 없을 수 있어요.</translation>
        </message>
        <message>
            <source>No sign-in</source>
            <translation>로그인 없음</translation>
        </message>
        <message>
            <source>No such entries</source>
            <translation>그런 항목이 없어요</translation>
        </message>
        <message>
            <source>No such rows</source>
            <translation>해당하는 행 없음</translation>
        </message>
        <message>
            <source>No table was found in the file; it should have a line with column names and at least two columns.</source>
            <translation>파일에서 표를 찾지 못했어요. 열 이름이 있는 줄과 두 개 이상의 열이 있어야 해요.</translation>
        </message>
        <message>
            <source>No tax was withheld abroad.</source>
            <translation>해외에서 원천징수된 세금이 없어요.</translation>
        </message>
        <message>
            <source>No tax was withheld by payers in Korea.</source>
            <translation>국내 지급처가 원천징수한 세금이 없어요.</translation>
        </message>
        <message>
            <source>No templates yet</source>
            <translation>템플릿이 아직 없어요</translation>
        </message>
        <message>
            <source>No thread is open</source>
            <translation>열린 대화가 없어요</translation>
        </message>
        <message>
            <source>Nobody has said under which licence “%1” may be used.</source>
            <translation>“%1”의 라이선스가 무엇인지 정해지지 않았어요.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>로그인한 사람이 없어요.</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>받을 돈이 없어요</translation>
        </message>
        <message>
            <source>Nobody tells where this comes from</source>
            <translation>출처를 알 수 없음</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>None of the files is there</source>
            <translation>파일이 하나도 없어요</translation>
        </message>
        <message>
            <source>None ticked means every channel.</source>
            <translation>아무것도 고르지 않으면 모든 채널이에요.</translation>
        </message>
        <message>
            <source>None yet. Import the file of the European Central Bank to see converted totals.</source>
            <translation>아직 없어요. 환산된 합계를 보려면 유럽중앙은행 파일을 가져와 주세요.</translation>
        </message>
        <message>
            <source>None yet. They come from the European Central Bank as soon as there are entries.</source>
            <translation>아직 없습니다. 수익 항목이 생기면 유럽중앙은행에서 받아 옵니다.</translation>
        </message>
        <message>
            <source>Not changed</source>
            <translation>바꾸지 못했어요</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>파일에 없음</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message numerus="yes">
            <source>Not offered: %Ln</source>
            <translation>
                <numerusform>제공되지 않음 %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>정해지지 않음</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>보내지 못했어요</translation>
        </message>
        <message>
            <source>Not tied to content</source>
            <translation>콘텐츠와 연결 안 됨</translation>
        </message>
        <message>
            <source>Not updated yet</source>
            <translation>아직 가져오지 않았어요</translation>
        </message>
        <message>
            <source>Note the effort to see what an hour brings.</source>
            <translation>작업 시간을 적으면 시간당 수익이 보입니다.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>검색 결과가 없어요</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>검색 결과가 없어요.</translation>
        </message>
        <message>
            <source>Nothing is fetched or sent until you resume.</source>
            <translation>다시 시작할 때까지 가져오거나 보내지 않아요.</translation>
        </message>
        <message>
            <source>Nothing is here yet</source>
            <translation>아직 아무것도 없습니다</translation>
        </message>
        <message>
            <source>Nothing is known</source>
            <translation>기록이 없어요</translation>
        </message>
        <message>
            <source>Nothing is known of any platform.</source>
            <translation>알고 있는 플랫폼이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is known of that platform in that year.</source>
            <translation>그 해 그 플랫폼에 대해 알려진 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is known of these days</source>
            <translation>이 기간에 알려진 값이 없습니다</translation>
        </message>
        <message>
            <source>Nothing is known of these days. Choose other days.</source>
            <translation>이 기간은 알려진 것이 없습니다. 다른 기간을 고르세요.</translation>
        </message>
        <message>
            <source>Nothing is outstanding</source>
            <translation>미수금이 없어요</translation>
        </message>
        <message>
            <source>Nothing is outstanding.</source>
            <translation>미수금이 없어요.</translation>
        </message>
        <message>
            <source>Nothing is planned from now on.</source>
            <translation>앞으로 계획된 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is planned today.</source>
            <translation>오늘은 계획이 없어요.</translation>
        </message>
        <message>
            <source>Nothing is written until you import.</source>
            <translation>가져오기 전에는 아무것도 기록되지 않아요.</translation>
        </message>
        <message>
            <source>Nothing is written until you import. One step to undo.</source>
            <translation>가져오기 전에는 아무것도 저장되지 않아요. 한 번에 실행 취소할 수 있어요.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>일치하는 항목이 없어요</translation>
        </message>
        <message>
            <source>Nothing more to look at.</source>
            <translation>더 확인할 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>새로운 것 없음</translation>
        </message>
        <message>
            <source>Nothing new is fetched, and the sign-in leaves the keychain.</source>
            <translation>새로 가져오지 않고, 로그인 정보는 키체인에서 지워져요.</translation>
        </message>
        <message>
            <source>Nothing of that kind</source>
            <translation>그런 종류는 없어요</translation>
        </message>
        <message>
            <source>Nothing repeats yet</source>
            <translation>반복하는 것이 아직 없어요</translation>
        </message>
        <message>
            <source>Nothing slides or fades.</source>
            <translation>밀리거나 서서히 바뀌는 효과를 쓰지 않아요.</translation>
        </message>
        <message>
            <source>Nothing to change</source>
            <translation>바꿀 것이 없어요</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>할 일이 없어요</translation>
        </message>
        <message>
            <source>Nothing to draw yet</source>
            <translation>아직 그릴 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>가져올 항목 없음</translation>
        </message>
        <message>
            <source>Nothing to reconcile yet</source>
            <translation>아직 대사할 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing to tell you yet</source>
            <translation>아직 알릴 것이 없어요</translation>
        </message>
        <message>
            <source>Nothing was added</source>
            <translation>추가한 것이 없어요</translation>
        </message>
        <message>
            <source>Nothing was brought together.</source>
            <translation>합친 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>바뀐 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>변경된 내용이 없어요.</translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>가져온 항목이 없어요</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>제외된 항목이 없어요.</translation>
        </message>
        <message>
            <source>Nothing was new.</source>
            <translation>새 항목이 없어요.</translation>
        </message>
        <message>
            <source>Nothing was paid in this period.</source>
            <translation>이 기간에는 지급된 금액이 없어요.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>저장된 내용이 없어요.</translation>
        </message>
        <message>
            <source>Nothing would be exposed.</source>
            <translation>문제 되는 콘텐츠가 없어요.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>알림</translation>
        </message>
        <message>
            <source>Numbers are</source>
            <translation>숫자의 단위</translation>
        </message>
        <message>
            <source>Numbers come first; the other cards follow in this order. Drag, or use Alt and the arrow keys.</source>
            <translation>숫자 카드가 먼저 오고 나머지는 이 순서로 놓입니다. 끌거나 Alt+화살표로 옮기세요.</translation>
        </message>
        <message>
            <source>Of it compared</source>
            <translation>그중 비교한 값</translation>
        </message>
        <message>
            <source>Of that day</source>
            <translation>그날 하루</translation>
        </message>
        <message>
            <source>Of this content the total is told. Enter what it came to in total up to that day.</source>
            <translation>이 콘텐츠는 누계로 집계합니다. 그날까지의 누계를 입력하세요.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>켜기</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln day(s) something was not fetched; it is not counted as 0.</source>
            <translation>
                <numerusform>%Ln일은 받지 못한 값이 있으며 0으로 세지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>정한 날</translation>
        </message>
        <message>
            <source>On day %1</source>
            <translation>%1일</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>송금 중</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>그날</translation>
        </message>
        <message>
            <source>On the first %1</source>
            <translation>첫째 %1</translation>
        </message>
        <message>
            <source>On the fourth %1</source>
            <translation>넷째 %1</translation>
        </message>
        <message>
            <source>On the last %1</source>
            <translation>마지막 %1</translation>
        </message>
        <message>
            <source>On the second %1</source>
            <translation>둘째 %1</translation>
        </message>
        <message>
            <source>On the third %1</source>
            <translation>셋째 %1</translation>
        </message>
        <message>
            <source>One import only</source>
            <translation>한 번에 가져온 것만</translation>
        </message>
        <message>
            <source>One line of the file is longer than 16 MiB, so it is not a table that a platform hands out; download it again.</source>
            <translation>한 줄이 16 MiB보다 길어서 플랫폼이 주는 표가 아니에요. 다시 받으세요.</translation>
        </message>
        <message>
            <source>One more step</source>
            <translation>한 단계 더</translation>
        </message>
        <message>
            <source>One of the two rows does not count as income.</source>
            <translation>두 항목 중 하나가 수익으로 집계되지 않습니다.</translation>
        </message>
        <message>
            <source>One of the two rows is gone.</source>
            <translation>두 항목 중 하나가 사라졌습니다.</translation>
        </message>
        <message>
            <source>One of the two rows was matched with another one.</source>
            <translation>두 항목 중 하나가 이미 다른 항목과 짝지어졌습니다.</translation>
        </message>
        <message>
            <source>One row is</source>
            <translation>한 행의 단위</translation>
        </message>
        <message>
            <source>One step to undo.</source>
            <translation>한 번에 실행 취소할 수 있어요.</translation>
        </message>
        <message>
            <source>One unit of each currency in %1, as published by %2 on that day.</source>
            <translation>각 통화 1단위를 %1 단위로 나타낸 값으로, %2에서 해당 날짜에 고시한 환율이에요.</translation>
        </message>
        <message>
            <source>Online since %1</source>
            <translation>%1부터 게시 중</translation>
        </message>
        <message>
            <source>Only one statement that reads is allowed.</source>
            <translation>읽기만 하는 문장 하나만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Only the first %L1 entries were read.</source>
            <translation>처음 %L1건만 읽었어요.</translation>
        </message>
        <message>
            <source>Only the sheet “%1” of the workbook is read; it has others: %2.</source>
            <translation>통합 문서에서 ‘%1’ 시트만 읽었습니다. 다른 시트: %2.</translation>
        </message>
        <message>
            <source>Only what has been published can be archived.</source>
            <translation>게시한 것만 보관할 수 있어요.</translation>
        </message>
        <message>
            <source>Only what the filter shows</source>
            <translation>걸러서 보이는 것만</translation>
        </message>
        <message numerus="yes">
            <source>Only what the filter shows: %Ln content(s).</source>
            <translation>
                <numerusform>걸러서 보이는 콘텐츠 %Ln개만 담았어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>주소 열기</translation>
        </message>
        <message>
            <source>Open the address, sign in and type the code. This window notices by itself.</source>
            <translation>주소를 열고 로그인해 코드를 입력하세요. 이 창이 알아서 이어가요.</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>브라우저 다시 열기</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>데이터 폴더 열기</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>링크 열기</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>휴지통 열기</translation>
        </message>
        <message>
            <source>Open this address in a browser to sign in: %1</source>
            <translation>브라우저에서 이 주소를 열어 로그인하세요: %1</translation>
        </message>
        <message>
            <source>Opening balance %1 + rows %2 = closing balance %3</source>
            <translation>기초 잔액 %1 + 행 합계 %2 = 기말 잔액 %3</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>Optional; tells two accounts on one platform apart.</source>
            <translation>선택 사항이에요. 한 플랫폼의 두 계정을 구분할 때 써요.</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>날짜 순서</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>다른 기간</translation>
        </message>
        <message>
            <source>Other income in won</source>
            <translation>기타 원화 수입</translation>
        </message>
        <message>
            <source>Other table</source>
            <translation>다른 표</translation>
        </message>
        <message>
            <source>Other won income</source>
            <translation>기타 원화 수입</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>나머지</translation>
        </message>
        <message>
            <source>Outstanding</source>
            <translation>미수금</translation>
        </message>
        <message>
            <source>Outstanding by due date</source>
            <translation>기한별 미수금</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>기한 지남</translation>
        </message>
        <message>
            <source>Overdue since: %1</source>
            <translation>받을 날이 지났어요: %1</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>받을 금액</translation>
        </message>
        <message>
            <source>Own work</source>
            <translation>직접 제작</translation>
        </message>
        <message>
            <source>Owns the business: may change everything, people included.</source>
            <translation>사업의 주인: 사람을 포함해 모든 것을 바꿀 수 있어요.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF of this month…</source>
            <translation>이 달 PDF…</translation>
        </message>
        <message>
            <source>PDF of this week…</source>
            <translation>이 주 PDF…</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>페이지 조회수</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>페이지</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>지급됨</translation>
        </message>
        <message>
            <source>Paid back</source>
            <translation>회수일</translation>
        </message>
        <message>
            <source>Paid in the period</source>
            <translation>기간 내 지급</translation>
        </message>
        <message>
            <source>Paid less final</source>
            <translation>지급액 − 확정액</translation>
        </message>
        <message>
            <source>Paid members</source>
            <translation>유료 회원</translation>
        </message>
        <message>
            <source>Paid members gained</source>
            <translation>새 유료 회원</translation>
        </message>
        <message>
            <source>Paid members lost</source>
            <translation>떠난 유료 회원</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>지급일</translation>
        </message>
        <message>
            <source>Paid once; the shop's conditions hold.</source>
            <translation>한 번 값을 치렀고, 판매처의 조건을 따라요.</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>지급 완료</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>부분</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>Password (optional)</source>
            <translation>비밀번호(선택)</translation>
        </message>
        <message>
            <source>Paste the key.</source>
            <translation>키를 붙여 넣으세요.</translation>
        </message>
        <message>
            <source>Patreon does not hand out comments.</source>
            <translation>Patreon은 댓글을 제공하지 않아요.</translation>
        </message>
        <message>
            <source>Patreon earnings by month</source>
            <translation>Patreon 월별 수익</translation>
        </message>
        <message>
            <source>Patreon members</source>
            <translation>Patreon 회원</translation>
        </message>
        <message>
            <source>Patreon tells what patrons paid, before its fees. Import the earnings file for what remains and was paid out.</source>
            <translation>Patreon은 수수료를 떼기 전 후원 금액을 알려 줘요. 남은 금액과 지급은 수익 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>모두 멈추기</translation>
        </message>
        <message>
            <source>PayPal activity</source>
            <translation>PayPal 활동 내역</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>지급처</translation>
        </message>
        <message>
            <source>Payer not named</source>
            <translation>지급처 미지정</translation>
        </message>
        <message>
            <source>Payoneer transactions</source>
            <translation>Payoneer 거래</translation>
        </message>
        <message>
            <source>Payout</source>
            <translation>지급</translation>
        </message>
        <message>
            <source>Payouts</source>
            <translation>지급</translation>
        </message>
        <message>
            <source>Payouts and estimates of the month</source>
            <translation>이 달의 지급과 예상</translation>
        </message>
        <message>
            <source>Payouts and where they arrived</source>
            <translation>지급과 입금처</translation>
        </message>
        <message>
            <source>Payouts received</source>
            <translation>받은 지급</translation>
        </message>
        <message>
            <source>Peak viewers</source>
            <translation>최고 동시 시청자</translation>
        </message>
        <message>
            <source>PeerTube pays nothing out and knows of no money.</source>
            <translation>PeerTube는 돈을 지급하지 않아서 수익 정보가 없어요.</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>입금 대기</translation>
        </message>
        <message>
            <source>Pending balance</source>
            <translation>대기 중 잔액</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사용자</translation>
        </message>
        <message>
            <source>Per 1,000 views</source>
            <translation>1,000회당</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>시간당</translation>
        </message>
        <message>
            <source>Per year, for the foreign tax credit.</source>
            <translation>외국납부세액공제를 위한 연도별 금액이에요.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>이전 기간</translation>
        </message>
        <message>
            <source>Permalink clicks</source>
            <translation>고유 링크 클릭수</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>전화번호</translation>
        </message>
        <message>
            <source>Phone clicks</source>
            <translation>전화 클릭수</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <translation>이미지 (PNG)</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</source>
            <translation>이미지 (*.png *.jpg *.jpeg *.webp *.svg)</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>계획</translation>
        </message>
        <message numerus="yes">
            <source>Plan %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 계획</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan exported</source>
            <translation>계획을 내보냈어요</translation>
        </message>
        <message>
            <source>Planned content</source>
            <translation>계획한 콘텐츠</translation>
        </message>
        <message>
            <source>Planned content, licences that end and money that is due will come up here in time.</source>
            <translation>계획한 콘텐츠, 끝나는 라이선스, 받을 돈을 때맞춰 여기에서 알려 드려요.</translation>
        </message>
        <message>
            <source>Planned for %1</source>
            <translation>%1에 계획됨</translation>
        </message>
        <message numerus="yes">
            <source>Planned up to %Ln days ahead, then further day by day. One step to undo.</source>
            <translation>
                <numerusform>%Ln일 앞까지 계획하고 날마다 이어 가요. 한 번에 되돌릴 수 있어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Planner</source>
            <translation>플래너</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>Platform or account</source>
            <translation>플랫폼 또는 계정</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>Platforms tell this figure of the whole channel only, or nothing went out yet.</source>
            <translation>플랫폼이 이 수치를 채널 전체로만 알려 주거나, 아직 올린 것이 없습니다.</translation>
        </message>
        <message>
            <source>Playback-based CPM</source>
            <translation>재생 기반 CPM</translation>
        </message>
        <message>
            <source>Please enter a name.</source>
            <translation>이름을 입력하세요.</translation>
        </message>
        <message>
            <source>Please sign in again.</source>
            <translation>다시 로그인하세요.</translation>
        </message>
        <message>
            <source>Podcast</source>
            <translation>팟캐스트</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>게시글</translation>
        </message>
        <message>
            <source>Posting times</source>
            <translation>게시 시간</translation>
        </message>
        <message>
            <source>Posting times…</source>
            <translation>게시 시간…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>게시물</translation>
        </message>
        <message>
            <source>Posts created</source>
            <translation>작성한 게시물</translation>
        </message>
        <message>
            <source>Preparing the search</source>
            <translation>검색 준비 중</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>현재 비밀번호</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>보고서 미리 보기</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>계획 인쇄</translation>
        </message>
        <message>
            <source>Printed on %1 · times in %2</source>
            <translation>%1 인쇄 · %2 시각</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>인쇄 중</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>인쇄…</translation>
        </message>
        <message>
            <source>Probably arrived</source>
            <translation>입금된 듯함</translation>
        </message>
        <message>
            <source>Probably: %1 at %2 on %3, the same amount about that day</source>
            <translation>추정: %3 %2에 %1, 비슷한 날의 같은 금액</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>프로필</translation>
        </message>
        <message>
            <source>Profile image</source>
            <translation>프로필 이미지</translation>
        </message>
        <message>
            <source>Profile views</source>
            <translation>프로필 조회수</translation>
        </message>
        <message>
            <source>Profile visits</source>
            <translation>프로필 방문</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>%1 진행 상황</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>증빙</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>게시됨</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>고시 기관</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>게시한 날</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>방해 금지 시작</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>방해 금지 시간</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>방해 금지 끝</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>인용</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>환율</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>환율</translation>
        </message>
        <message>
            <source>Rates of %1, ECB</source>
            <translation>%1 환율, ECB</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달</translation>
        </message>
        <message>
            <source>Reactions</source>
            <translation>반응</translation>
        </message>
        <message>
            <source>Read and answer comments</source>
            <translation>댓글 읽고 답하기</translation>
        </message>
        <message>
            <source>Read and answer comments; YouTube gives this only with the right to change things, of which only answers are used</source>
            <translation>댓글 읽고 답하기. YouTube는 변경 권한과 함께만 주지만 답글에만 써요</translation>
        </message>
        <message>
            <source>Read daily views, watch time and subscribers</source>
            <translation>일별 조회수, 시청 시간, 구독자 읽기</translation>
        </message>
        <message>
            <source>Read estimated revenue, to put it into the ledger as estimated</source>
            <translation>예상 수익을 읽어 장부에 예상으로 넣기</translation>
        </message>
        <message>
            <source>Read files</source>
            <translation>파일 읽기</translation>
        </message>
        <message>
            <source>Read how many follow you</source>
            <translation>팔로워 수 읽기</translation>
        </message>
        <message>
            <source>Read how many subscribe</source>
            <translation>구독자 수 읽기</translation>
        </message>
        <message>
            <source>Read memberships and payments</source>
            <translation>멤버십과 결제 읽기</translation>
        </message>
        <message>
            <source>Read numbers about your posts</source>
            <translation>게시물 수치 읽기</translation>
        </message>
        <message>
            <source>Read the address of your profile</source>
            <translation>프로필 주소 읽기</translation>
        </message>
        <message>
            <source>Read the channel and its videos</source>
            <translation>채널과 동영상 읽기</translation>
        </message>
        <message>
            <source>Read the list of Bits</source>
            <translation>비트 목록 읽기</translation>
        </message>
        <message>
            <source>Read who mentions you</source>
            <translation>나를 언급한 사람 읽기</translation>
        </message>
        <message>
            <source>Read who the account is</source>
            <translation>계정 정보 읽기</translation>
        </message>
        <message>
            <source>Read your page and its tiers</source>
            <translation>내 페이지와 등급 읽기</translation>
        </message>
        <message>
            <source>Read your posts</source>
            <translation>내 게시물 읽기</translation>
        </message>
        <message>
            <source>Read your posts and the answers to them</source>
            <translation>내 게시물과 답글 읽기</translation>
        </message>
        <message>
            <source>Read your profile and your posts</source>
            <translation>프로필과 게시물 읽기</translation>
        </message>
        <message>
            <source>Read your videos and their counts</source>
            <translation>동영상과 수치 읽기</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 읽는 중</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>파일을 읽는 중</translation>
        </message>
        <message>
            <source>Reading or writing the data file failed.</source>
            <translation>데이터 파일을 읽거나 쓰지 못했어요.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>파일을 읽는 중…</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>읽기를 취소했어요.</translation>
        </message>
        <message>
            <source>Reads and exports, changes nothing.</source>
            <translation>읽고 내보내기만 하고 바꾸지 않아요.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Receipts in foreign currency</source>
            <translation>외화 수입</translation>
        </message>
        <message>
            <source>Received this year</source>
            <translation>올해 받은 금액</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>대사</translation>
        </message>
        <message>
            <source>Reconciliation by month and platform</source>
            <translation>달과 플랫폼별 대사</translation>
        </message>
        <message>
            <source>Reconciliation.csv</source>
            <translation>대사.csv</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>다시 연결</translation>
        </message>
        <message>
            <source>Reconnect needed</source>
            <translation>다시 연결 필요</translation>
        </message>
        <message>
            <source>Reconnect…</source>
            <translation>다시 연결…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>행 번호</translation>
        </message>
        <message numerus="yes">
            <source>Record %Ln payout(s)</source>
            <translation>
                <numerusform>지급 %Ln건 기록</numerusform>
            </translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>복구 코드</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>다시 실행: %1</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>움직임 줄이기</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>참조 번호</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>새로 고침</translation>
        </message>
        <message>
            <source>Refresh exchange rates</source>
            <translation>환율 새로 고침</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>환불됨</translation>
        </message>
        <message>
            <source>Refunded as a whole</source>
            <translation>전액 환불됨</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>환불</translation>
        </message>
        <message>
            <source>Refunds and adjustments</source>
            <translation>환불 및 조정</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>거절됨</translation>
        </message>
        <message>
            <source>Register an app of your own with Twitch as “public” and copy its client id.</source>
            <translation>Twitch에 내 앱을 “공개”로 등록하고 클라이언트 ID를 복사하세요.</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>거부됨</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>게시</translation>
        </message>
        <message>
            <source>Releases and followers</source>
            <translation>게시와 팔로워</translation>
        </message>
        <message>
            <source>Releases and new followers by week</source>
            <translation>주별 게시와 새 팔로워</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>알림</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Remove %1, %2, %3</source>
            <translation>%1 %2 %3 지우기</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건 삭제</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove password</source>
            <translation>비밀번호 제거</translation>
        </message>
        <message>
            <source>Remove posting time</source>
            <translation>게시 시간 삭제</translation>
        </message>
        <message>
            <source>Remove reminder</source>
            <translation>알림 삭제</translation>
        </message>
        <message>
            <source>Remove saved search</source>
            <translation>저장한 검색 삭제</translation>
        </message>
        <message>
            <source>Remove series</source>
            <translation>반복 삭제</translation>
        </message>
        <message>
            <source>Remove tags</source>
            <translation>태그 빼기</translation>
        </message>
        <message>
            <source>Remove template</source>
            <translation>템플릿 삭제</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>비밀번호 제거</translation>
        </message>
        <message>
            <source>Removed %1 earnings; %2 changed since were kept.</source>
            <translation>수익 %1건을 지웠고, 그 뒤에 바뀐 %2건은 그대로 두었어요.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename mapping</source>
            <translation>매핑 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename search</source>
            <translation>검색 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename the mapping</source>
            <translation>매핑 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename the template</source>
            <translation>템플릿 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>이름 변경…</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>반복</translation>
        </message>
        <message>
            <source>Repeat “%1”</source>
            <translation>‘%1’ 반복</translation>
        </message>
        <message>
            <source>Repeating contents</source>
            <translation>반복하는 콘텐츠</translation>
        </message>
        <message>
            <source>Repeating contents…</source>
            <translation>반복하는 콘텐츠…</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>반복</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>반복…</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Replace the template “%1”?</source>
            <translation>‘%1’ 템플릿을 바꿀까요?</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>대체됨</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>답글</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>답글</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <extracomment>%1 is a name</extracomment>
            <translation>%1에게 답글</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>보고서…</translation>
        </message>
        <message>
            <source>Reposts</source>
            <translation>재게시</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>해결됨</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>리소스</translation>
        </message>
        <message>
            <source>Resource added</source>
            <translation>리소스를 추가했어요</translation>
        </message>
        <message>
            <source>Resource changed</source>
            <translation>리소스를 바꿨어요</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>리소스</translation>
        </message>
        <message>
            <source>Resources of a category that goes stay.</source>
            <translation>분류를 지워도 리소스는 남아요.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>%1(으)로 복원</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개 복원</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln earning(s)</source>
            <translation>
                <numerusform>수익 %Ln건 되돌리기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s)</source>
            <translation>
                <numerusform>%Ln개 복원</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개 복원</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore the backup of %1?</source>
            <translation>%1 백업으로 되돌릴까요?</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>복원함</translation>
        </message>
        <message>
            <source>Restored. What was there before is in the backups folder.</source>
            <translation>복원했어요. 이전 데이터는 백업 폴더에 있어요.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>복원…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>반환됨</translation>
        </message>
        <message>
            <source>Returning viewers</source>
            <translation>재방문 시청자</translation>
        </message>
        <message>
            <source>Rights-managed</source>
            <translation>권리 관리형</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>%1번째 행</translation>
        </message>
        <message>
            <source>Row as in the file</source>
            <translation>파일에 있는 그대로의 행</translation>
        </message>
        <message>
            <source>Rows above the header</source>
            <translation>머리글 위의 행 수</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>파일의 행</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>표시할 행</translation>
        </message>
        <message>
            <source>Rows to skip at the end</source>
            <translation>끝에서 건너뛸 행 수</translation>
        </message>
        <message>
            <source>Royalty-free</source>
            <translation>로열티 프리</translation>
        </message>
        <message>
            <source>Rule (RRULE)</source>
            <translation>규칙(RRULE)</translation>
        </message>
        <message>
            <source>Sales and their payments</source>
            <translation>판매와 그 결제</translation>
        </message>
        <message>
            <source>Sales that Stripe or PayPal tells once more. A pair counts once, as the sale.</source>
            <translation>Stripe나 PayPal에도 다시 나오는 판매입니다. 한 쌍은 판매로 한 번만 집계합니다.</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>동일</translation>
        </message>
        <message>
            <source>Same payment</source>
            <translation>같은 결제</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>샘플 데이터</translation>
        </message>
        <message>
            <source>Sample data written: %1 earnings, %2 contents, %3 metric values.</source>
            <translation>샘플 데이터를 넣었어요: 수익 %1건, 콘텐츠 %2개, 지표 값 %3개.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message numerus="yes">
            <source>Save %Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개 저장</numerusform>
            </translation>
        </message>
        <message>
            <source>Save CSV…</source>
            <translation>CSV 저장…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF 저장…</translation>
        </message>
        <message>
            <source>Save XLSX…</source>
            <translation>XLSX 저장…</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>템플릿으로 저장</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>템플릿으로 저장…</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>변경 내용 저장</translation>
        </message>
        <message>
            <source>Save figure</source>
            <translation>수치 저장</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>매핑 저장</translation>
        </message>
        <message>
            <source>Save rejected rows</source>
            <translation>거부된 행 저장</translation>
        </message>
        <message>
            <source>Save rejected rows…</source>
            <translation>거부된 행 저장…</translation>
        </message>
        <message>
            <source>Save search</source>
            <translation>검색 저장</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>Save this mapping</source>
            <translation>이 매핑 저장</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln rejected row(s)</source>
            <translation>
                <numerusform>거부된 행 %Ln개를 저장했어요</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1(으)로 저장했어요</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>저장된 매핑</translation>
        </message>
        <message>
            <source>Saved search %1</source>
            <translation>저장한 검색 %1</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>저장한 검색</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>저장…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>저장하는 중…</translation>
        </message>
        <message>
            <source>Say first at which times of the week you post.</source>
            <translation>먼저 한 주 중 언제 게시하는지 정해 주세요.</translation>
        </message>
        <message>
            <source>Say on which server your account is.</source>
            <translation>계정이 어느 서버에 있는지 적으세요.</translation>
        </message>
        <message>
            <source>Say what the columns are, and the rows appear here.</source>
            <translation>각 열이 무엇인지 지정하면 여기에 행이 나타나요.</translation>
        </message>
        <message>
            <source>Say when it happens for the first time.</source>
            <translation>처음 시작하는 때를 정하세요.</translation>
        </message>
        <message>
            <source>Say where to: --ics FILE, --csv FILE, --folder DIR or --pdf FILE.</source>
            <translation>저장할 곳을 정해 주세요: --ics 파일, --csv 파일, --folder 폴더 또는 --pdf 파일.</translation>
        </message>
        <message>
            <source>Say where to: --pdf FILE.</source>
            <translation>저장할 곳을 정해 주세요: --pdf 파일.</translation>
        </message>
        <message>
            <source>Say which column has the titles.</source>
            <translation>제목이 어느 열에 있는지 정해 주세요.</translation>
        </message>
        <message>
            <source>Say which pages: --month YYYY-MM or --week YYYY-MM-DD.</source>
            <translation>어떤 쪽인지 정해 주세요: --month YYYY-MM 또는 --week YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>예정됨</translation>
        </message>
        <message>
            <source>Scheduled although a licence stood in the way</source>
            <translation>라이선스 문제가 있어도 예약함</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Search comments</source>
            <translation>댓글 찾기</translation>
        </message>
        <message>
            <source>Search deleted</source>
            <translation>검색을 삭제했어요</translation>
        </message>
        <message>
            <source>Search earnings</source>
            <translation>수익 검색</translation>
        </message>
        <message>
            <source>Search for an action, a page, an earning …</source>
            <translation>작업, 페이지, 수익 검색 …</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>검색 또는 명령</translation>
        </message>
        <message>
            <source>Search resources</source>
            <translation>리소스 검색</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>검색을 저장했어요</translation>
        </message>
        <message>
            <source>Second metric</source>
            <translation>두 번째 지표</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Select %1 to %2 contents</source>
            <translation>콘텐츠를 %1~%2개 선택</translation>
        </message>
        <message>
            <source>Select a content in the planner and choose “Repeat…”.</source>
            <translation>플래너에서 콘텐츠를 고르고 ‘반복…’을 누르세요.</translation>
        </message>
        <message>
            <source>Select a content in the planner and choose “Save as template…”.</source>
            <translation>플래너에서 콘텐츠를 고르고 ‘템플릿으로 저장…’을 누르세요.</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>세미콜론</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>다시 보내기</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>보내는 중…</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <source>Sent by the platform</source>
            <translation>플랫폼에서 보냄</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>프린터로 보냈어요</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>쉼표로 나눠요</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>비밀번호 설정</translation>
        </message>
        <message>
            <source>Set a password first.</source>
            <translation>비밀번호를 먼저 정하세요.</translation>
        </message>
        <message>
            <source>Set a password first; without one, there is nothing to lock.</source>
            <translation>먼저 비밀번호를 설정하세요. 비밀번호가 없으면 잠글 수 없어요.</translation>
        </message>
        <message>
            <source>Set a password…</source>
            <translation>비밀번호 설정…</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>비밀번호 설정</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>날짜 정하기</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>새 비밀번호 정하기</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Several accounts are called %1: name one by its id.</source>
            <translation>%1(이)라는 계정이 여럿이에요. ID로 하나를 골라 주세요.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>비중</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>비중, %</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>공유</translation>
        </message>
        <message>
            <source>Shopify payment transactions</source>
            <translation>Shopify 결제 거래</translation>
        </message>
        <message>
            <source>Shopify payouts</source>
            <translation>Shopify 지급</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>숏폼</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln earlier comment(s)</source>
            <translation>
                <numerusform>이전 댓글 %Ln개 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>다시 보이기</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <source>Show all, to see what you were told before.</source>
            <translation>전체를 보면 지난 알림도 볼 수 있어요.</translation>
        </message>
        <message>
            <source>Show as chart</source>
            <translation>차트로 보기</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>표로 보기</translation>
        </message>
        <message>
            <source>Show content</source>
            <translation>콘텐츠 보기</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>자세히 보기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Show in planner</source>
            <translation>플래너에서 보기</translation>
        </message>
        <message>
            <source>Show its rows</source>
            <translation>해당 행 보기</translation>
        </message>
        <message>
            <source>Show these cards</source>
            <translation>보일 카드</translation>
        </message>
        <message>
            <source>Show this comment again</source>
            <translation>이 댓글 다시 보이기</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>다른 사람으로 로그인</translation>
        </message>
        <message>
            <source>Sign in to %1 there and allow access. This window notices by itself.</source>
            <translation>거기서 %1에 로그인하고 접근을 허용하세요. 이 창이 알아서 이어가요.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>로그아웃</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>Sign-in ends soon</source>
            <translation>로그인이 곧 만료돼요</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>사이트</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Size, length</source>
            <translation>크기, 길이</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>Small calendar: %1</source>
            <translation>작은 달력: %1</translation>
        </message>
        <message>
            <source>Some rules were too slow to follow; their entries stand once.</source>
            <translation>따라가기에 너무 느린 규칙이 있어서, 그 항목은 한 번만 넣었어요.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>누군가</translation>
        </message>
        <message>
            <source>Somebody already works with this data folder.</source>
            <translation>이 데이터 폴더를 이미 쓰는 사람이 있어요.</translation>
        </message>
        <message>
            <source>Somebody else already uses this e-mail address.</source>
            <translation>다른 사람이 이미 쓰는 이메일 주소예요.</translation>
        </message>
        <message>
            <source>Somebody has to stay who may manage people.</source>
            <translation>사람을 관리할 수 있는 사람이 한 명은 남아야 해요.</translation>
        </message>
        <message>
            <source>Something is still to be answered before this file can be imported.</source>
            <translation>이 파일을 가져오려면 아직 답해야 할 항목이 있어요.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>오디오</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Sponsorship</source>
            <translation>협찬</translation>
        </message>
        <message>
            <source>Standard layout</source>
            <translation>표준 양식</translation>
        </message>
        <message>
            <source>Stands at %1 · entered by hand on %2</source>
            <translation>현재 %1 · %2에 직접 입력</translation>
        </message>
        <message>
            <source>Stands at %1 · fetched from the platform on %2. Yours takes its place, and no later update changes it.</source>
            <translation>현재 %1 · %2에 플랫폼에서 가져옴. 입력한 값으로 바뀌며, 이후 갱신이 이를 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Stands at %1 · from %2. Yours takes its place.</source>
            <translation>현재 %1 · 출처 %2. 입력한 값으로 바뀝니다.</translation>
        </message>
        <message>
            <source>Stands at %1 · from a file of %2. Yours takes its place.</source>
            <translation>현재 %1 · %2 파일에서 가져옴. 입력한 값으로 바뀝니다.</translation>
        </message>
        <message>
            <source>Stands out: %1</source>
            <translation>두드러진 날: %1</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>시작하는 중…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>로그인 유지</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>그만 반복</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>그만 지켜보기</translation>
        </message>
        <message>
            <source>Stop “%1”</source>
            <translation>‘%1’ 반복 그만두기</translation>
        </message>
        <message>
            <source>Stop “%1”?</source>
            <translation>‘%1’ 반복을 그만둘까요?</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>Stopped at the limit</source>
            <translation>요청 한도에서 멈춤</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>그만 반복…</translation>
        </message>
        <message>
            <source>Stripe balance change, itemised</source>
            <translation>Stripe 잔액 변동(항목별)</translation>
        </message>
        <message>
            <source>Stripe balance history</source>
            <translation>Stripe 잔액 내역</translation>
        </message>
        <message>
            <source>Stripe knows of money only.</source>
            <translation>Stripe에는 돈에 관한 정보만 있어요.</translation>
        </message>
        <message>
            <source>Stripe payouts</source>
            <translation>Stripe 지급</translation>
        </message>
        <message>
            <source>Subscribers gained</source>
            <translation>새 구독자</translation>
        </message>
        <message>
            <source>Subscribers lost</source>
            <translation>떠난 구독자</translation>
        </message>
        <message>
            <source>Subscribers, net</source>
            <translation>구독자 순증</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>구독</translation>
        </message>
        <message>
            <source>Subscription plan</source>
            <translation>구독 상품</translation>
        </message>
        <message>
            <source>Subscription points</source>
            <translation>구독 포인트</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Sync %1</source>
            <translation>%1 동기화</translation>
        </message>
        <message>
            <source>Sync all</source>
            <translation>모두 동기화</translation>
        </message>
        <message>
            <source>Sync all accounts</source>
            <translation>모든 계정 동기화</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>지금 동기화</translation>
        </message>
        <message>
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>탭</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>표(CSV)…</translation>
        </message>
        <message numerus="yes">
            <source>Table of contents · %Ln row(s)</source>
            <translation>
                <numerusform>콘텐츠 표 · %Ln행</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>표 (*.csv)</translation>
        </message>
        <message>
            <source>Tables, archives and calendars (*.csv *.tsv *.txt *.xlsx *.zip *.ics)</source>
            <translation>표, 압축 파일, 캘린더 (*.csv *.tsv *.txt *.xlsx *.zip *.ics)</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln resource(s)</source>
            <translation>
                <numerusform>리소스 %Ln개에 태그 달기</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Take a payment apart</source>
            <translation>결제 다시 나누기</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>다시 나누기</translation>
        </message>
        <message>
            <source>Take the date away</source>
            <translation>날짜 없애기</translation>
        </message>
        <message>
            <source>Take the date from %1</source>
            <translation>%1 날짜 지우기</translation>
        </message>
        <message>
            <source>Tax abroad</source>
            <translation>해외 세금</translation>
        </message>
        <message>
            <source>Tax withheld</source>
            <translation>원천징수</translation>
        </message>
        <message>
            <source>Tax withheld abroad</source>
            <translation>해외 원천징수 세금</translation>
        </message>
        <message>
            <source>Tax, not divided</source>
            <translation>세금(구분 없음)</translation>
        </message>
        <message>
            <source>Taxable supplies</source>
            <translation>과세 공급</translation>
        </message>
        <message>
            <source>Taxable supplies in Korea</source>
            <translation>국내 과세 공급</translation>
        </message>
        <message>
            <source>Tell me</source>
            <translation>알려 주기</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>템플릿</translation>
        </message>
        <message>
            <source>Template “%1” removed</source>
            <translation>‘%1’ 템플릿을 지웠어요</translation>
        </message>
        <message>
            <source>Template “%1” renamed</source>
            <translation>‘%1’ 템플릿 이름을 바꿨어요</translation>
        </message>
        <message>
            <source>Template “%1” saved</source>
            <translation>‘%1’ 템플릿을 저장했어요</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>템플릿</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>템플릿…</translation>
        </message>
        <message>
            <source>Territories</source>
            <translation>지역</translation>
        </message>
        <message>
            <source>That could not be undone</source>
            <translation>되돌리지 못했어요</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>작업하지 못했어요</translation>
        </message>
        <message>
            <source>That does not say which causes which.</source>
            <translation>무엇이 원인인지는 알 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>That is less than %Ln minute(s) ahead.</source>
            <translation>
                <numerusform>%Ln분도 남지 않은 시간이에요.</numerusform>
            </translation>
        </message>
        <message>
            <source>That moment is in the past.</source>
            <translation>이미 지난 시간이에요.</translation>
        </message>
        <message>
            <source>That time is there already.</source>
            <translation>그 시간은 이미 있어요.</translation>
        </message>
        <message>
            <source>The Excel workbook has a password; save it without one and import it again.</source>
            <translation>엑셀 통합 문서에 암호가 걸려 있습니다. 암호 없이 저장한 뒤 다시 가져오세요.</translation>
        </message>
        <message>
            <source>The Excel workbook holds far more than a platform hands out; open it and save the sheet as CSV (UTF-8).</source>
            <translation>엑셀 통합 문서가 플랫폼이 주는 것보다 훨씬 큽니다. 열어서 시트를 CSV(UTF-8)로 저장하세요.</translation>
        </message>
        <message>
            <source>The Excel workbook is damaged or holds no sheet; download it again, or open it and save the sheet as CSV (UTF-8).</source>
            <translation>엑셀 통합 문서가 손상되었거나 시트가 없습니다. 다시 내려받거나, 열어서 시트를 CSV(UTF-8)로 저장하세요.</translation>
        </message>
        <message>
            <source>The ZIP file has a password; unpack it and import the CSV files that are in it.</source>
            <translation>ZIP 파일에 암호가 걸려 있으니 압축을 풀고 안에 있는 CSV 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>The ZIP file holds no CSV table that is known; unpack it and choose the files yourself.</source>
            <translation>ZIP 파일에 아는 CSV 표가 없어요. 풀어서 파일을 직접 고르세요.</translation>
        </message>
        <message>
            <source>The ZIP file is damaged; download it again.</source>
            <translation>ZIP 파일이 손상됐어요. 다시 받으세요.</translation>
        </message>
        <message>
            <source>The ZIP file unpacks to far more than a platform hands out; it was not opened.</source>
            <translation>ZIP 파일이 플랫폼이 주는 것보다 훨씬 크게 풀려서 열지 않았어요.</translation>
        </message>
        <message>
            <source>The access was not allowed in the browser.</source>
            <translation>브라우저에서 접근을 허용하지 않았어요.</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>계정 전체</translation>
        </message>
        <message>
            <source>The account feeds no channel; choose one.</source>
            <translation>계정에 연결된 채널이 없어요. 하나를 고르세요.</translation>
        </message>
        <message>
            <source>The account of this comment is not connected.</source>
            <translation>이 댓글의 계정이 연결되어 있지 않아요.</translation>
        </message>
        <message>
            <source>The address of %1 is not protected. It has to begin with https://.</source>
            <translation>%1의 주소가 보호되지 않아요. https://로 시작해야 해요.</translation>
        </message>
        <message>
            <source>The answer could not be understood.</source>
            <translation>응답을 이해하지 못했어요.</translation>
        </message>
        <message>
            <source>The answer of %1 arrived damaged.</source>
            <translation>%1의 응답이 깨져서 왔어요.</translation>
        </message>
        <message>
            <source>The answer of %1 is larger than %2 MiB, which is too much.</source>
            <translation>%1의 응답이 %2MiB를 넘어서 너무 커요.</translation>
        </message>
        <message>
            <source>The answer of %1 was cut short.</source>
            <translation>%1의 응답이 중간에 끊겼어요.</translation>
        </message>
        <message>
            <source>The backup cannot be copied into the data folder.</source>
            <translation>백업을 데이터 폴더로 복사할 수 없어요.</translation>
        </message>
        <message>
            <source>The backup cannot be read.</source>
            <translation>백업을 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>The backup could not be restored</source>
            <translation>백업을 복원하지 못했어요</translation>
        </message>
        <message>
            <source>The backup could not be verified.</source>
            <translation>백업을 검증하지 못했어요.</translation>
        </message>
        <message>
            <source>The backup could not be written there.</source>
            <translation>그 위치에 백업을 저장하지 못했어요.</translation>
        </message>
        <message>
            <source>The backup folder cannot be created.</source>
            <translation>백업 폴더를 만들 수 없어요.</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>백업이 손상됐어요.</translation>
        </message>
        <message>
            <source>The bank's server did not answer as expected.</source>
            <translation>은행 서버의 응답이 예상과 다릅니다.</translation>
        </message>
        <message>
            <source>The calendar cannot be read.</source>
            <translation>캘린더를 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>The calendar file is larger than 32 MiB.</source>
            <translation>캘린더 파일이 32 MiB보다 커요.</translation>
        </message>
        <message>
            <source>The calendar has more than %L1 entries.</source>
            <translation>캘린더에 항목이 %L1건보다 많아요.</translation>
        </message>
        <message>
            <source>The certificate file %1 cannot be read.</source>
            <translation>인증서 파일 %1을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The certificate of %1 belongs to another server.</source>
            <translation>%1의 인증서가 다른 서버의 것이에요.</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be verified.</source>
            <translation>%1의 인증서를 확인할 수 없어요.</translation>
        </message>
        <message>
            <source>The certificate of %1 has expired or is not valid yet. Check the clock of this computer.</source>
            <translation>%1의 인증서가 만료됐거나 아직 유효하지 않아요. 이 컴퓨터의 시계를 확인하세요.</translation>
        </message>
        <message>
            <source>The certificate of %1 is from an authority that is not known here.</source>
            <translation>%1의 인증서는 알 수 없는 기관의 것이에요.</translation>
        </message>
        <message>
            <source>The certificate of %1 is signed by nobody but itself.</source>
            <translation>%1의 인증서는 스스로 서명한 것이에요.</translation>
        </message>
        <message>
            <source>The certificate of %1 was revoked.</source>
            <translation>%1의 인증서가 취소됐어요.</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>차트를 내보내지 못했어요</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so that Ghost does not accept the key.</source>
            <translation>이 컴퓨터의 시계가 틀려서 Ghost가 키를 받지 않아요.</translation>
        </message>
        <message>
            <source>The comments could not be read</source>
            <translation>댓글을 읽지 못했어요</translation>
        </message>
        <message>
            <source>The connection to %1 broke off.</source>
            <translation>%1와(과)의 연결이 끊겼어요.</translation>
        </message>
        <message>
            <source>The connection to %1 failed.</source>
            <translation>%1에 연결하지 못했어요.</translation>
        </message>
        <message>
            <source>The content is gone.</source>
            <translation>콘텐츠가 사라졌습니다.</translation>
        </message>
        <message>
            <source>The daily backup could not be made</source>
            <translation>오늘 백업을 만들지 못했어요</translation>
        </message>
        <message>
            <source>The damaged file cannot be moved aside.</source>
            <translation>손상된 파일을 다른 곳으로 옮길 수 없어요.</translation>
        </message>
        <message>
            <source>The dashboard could not be read</source>
            <translation>대시보드를 읽지 못했습니다</translation>
        </message>
        <message>
            <source>The data file cannot be opened.</source>
            <translation>데이터 파일을 열 수 없어요.</translation>
        </message>
        <message>
            <source>The data file is damaged; restore a backup to go on.</source>
            <translation>데이터 파일이 손상되었으니 계속하려면 백업을 복원하세요.</translation>
        </message>
        <message>
            <source>The data file is sound.</source>
            <translation>데이터 파일에 문제가 없어요.</translation>
        </message>
        <message>
            <source>The data file refused a change.</source>
            <translation>데이터 파일이 변경을 받아들이지 않았어요.</translation>
        </message>
        <message>
            <source>The data folder cannot be created.</source>
            <translation>데이터 폴더를 만들 수 없어요.</translation>
        </message>
        <message>
            <source>The data folder is open for reading only.</source>
            <translation>데이터 폴더가 읽기 전용으로 열려 있어요.</translation>
        </message>
        <message>
            <source>The data folder is read-only, so nothing can be saved there.</source>
            <translation>데이터 폴더가 읽기 전용이라 저장할 수 없어요.</translation>
        </message>
        <message>
            <source>The data folder “%1” cannot be created.</source>
            <translation>데이터 폴더 “%1”을(를) 만들 수 없어요.</translation>
        </message>
        <message>
            <source>The date “%1” cannot be read.</source>
            <translation>날짜 “%1”을(를) 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>The day on which this settlement was paid.</source>
            <translation>이 정산금이 지급된 날이에요.</translation>
        </message>
        <message>
            <source>The days before</source>
            <translation>직전 기간</translation>
        </message>
        <message>
            <source>The days that the totals in this file are about.</source>
            <translation>이 파일의 합계가 해당하는 기간이에요.</translation>
        </message>
        <message>
            <source>The desktop could not open it.</source>
            <translation>데스크톱에서 열 수 없어요.</translation>
        </message>
        <message>
            <source>The desktop could not open the folder.</source>
            <translation>폴더를 열 수 없어요.</translation>
        </message>
        <message>
            <source>The desktop could not open the link.</source>
            <translation>링크를 열 수 없어요.</translation>
        </message>
        <message>
            <source>The disk is full, so %1 was not written.</source>
            <translation>디스크가 가득 차서 %1을(를) 저장하지 못했어요.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was changed.</source>
            <translation>디스크가 가득 차서 아무것도 바꾸지 않았어요.</translation>
        </message>
        <message>
            <source>The e-mail address or the password is wrong.</source>
            <translation>이메일 주소 또는 비밀번호가 맞지 않아요.</translation>
        </message>
        <message>
            <source>The e-mail address or the recovery code is wrong.</source>
            <translation>이메일 주소 또는 복구 코드가 맞지 않아요.</translation>
        </message>
        <message>
            <source>The encoding of the file is a guess (%1); check that the names are readable.</source>
            <translation>파일의 인코딩은 추측한 것(%1)이에요. 이름이 제대로 읽히는지 확인하세요.</translation>
        </message>
        <message>
            <source>The entries end too long ago for a forecast.</source>
            <translation>마지막 항목이 너무 오래되어 예측할 수 없습니다.</translation>
        </message>
        <message>
            <source>The event has no date that can be read.</source>
            <translation>일정에 읽을 수 있는 날짜가 없어요.</translation>
        </message>
        <message>
            <source>The figure could not be kept.</source>
            <translation>수치를 보관하지 못했습니다.</translation>
        </message>
        <message>
            <source>The figures could not be read</source>
            <translation>수치를 읽지 못했습니다</translation>
        </message>
        <message>
            <source>The file can be imported again.</source>
            <translation>이 파일은 다시 가져올 수 있어요.</translation>
        </message>
        <message>
            <source>The file cannot be copied into the data folder.</source>
            <translation>파일을 데이터 폴더로 복사할 수 없어요.</translation>
        </message>
        <message>
            <source>The file cannot be read in the chosen encoding; choose another.</source>
            <translation>고른 인코딩으로 파일을 읽을 수 없어요. 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>The file cannot be read that way</source>
            <translation>이 방식으로는 파일을 읽을 수 없어요</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>파일을 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>The file cannot be read; check its permissions.</source>
            <translation>파일을 읽을 수 없어요. 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>The file does not have the columns of the chosen format.</source>
            <translation>파일에 고른 형식의 열이 없어요.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a character, so the download was cut off; download it again.</source>
            <translation>파일이 글자 중간에서 끝나요. 다운로드가 끊겼으니 다시 받으세요.</translation>
        </message>
        <message>
            <source>The file ends too early; it was probably cut off.</source>
            <translation>파일이 중간에 끝나요. 잘린 것 같아요.</translation>
        </message>
        <message>
            <source>The file has amounts but does not say in which currency.</source>
            <translation>파일에 금액은 있지만 어떤 통화인지 나와 있지 않아요.</translation>
        </message>
        <message>
            <source>The file has no entries</source>
            <translation>파일에 항목이 없어요</translation>
        </message>
        <message>
            <source>The file has times but does not say where.</source>
            <translation>파일에 시각은 있지만 어느 시간대인지 나와 있지 않아요.</translation>
        </message>
        <message>
            <source>The file holds no sound.</source>
            <translation>파일에 소리가 없어요.</translation>
        </message>
        <message>
            <source>The file is a database, but not one of Creator Dashboard.</source>
            <translation>데이터베이스이지만 Creator Dashboard의 파일이 아니에요.</translation>
        </message>
        <message>
            <source>The file is empty; download it again from the platform.</source>
            <translation>빈 파일이에요. 플랫폼에서 다시 받으세요.</translation>
        </message>
        <message>
            <source>The file is larger than 200 MB.</source>
            <translation>파일이 200MB보다 커요.</translation>
        </message>
        <message>
            <source>The file is not a calendar (iCalendar, .ics).</source>
            <translation>캘린더 파일(iCalendar, .ics)이 아니에요.</translation>
        </message>
        <message>
            <source>The file is not a table.</source>
            <translation>표 파일이 아니에요.</translation>
        </message>
        <message>
            <source>The file is not the one that was looked at. Open it again.</source>
            <translation>앞서 확인한 파일과 달라요. 다시 열어 주세요.</translation>
        </message>
        <message>
            <source>The file tells totals of posts without days: they are kept, but no chart shows them. An export by the day can be drawn.</source>
            <translation>이 파일은 날짜 없이 게시물 합계만 알려 줍니다. 보관하지만 차트에는 나오지 않습니다. 일별로 내보낸 파일은 차트에 나옵니다.</translation>
        </message>
        <message>
            <source>The file vanished or changed while it was read; nothing was imported, so try again.</source>
            <translation>읽는 동안 파일이 사라지거나 바뀌었어요. 아무것도 가져오지 않았으니 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The file was imported already, or it has left the folder.</source>
            <translation>이미 가져왔거나 폴더에서 사라진 파일입니다.</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>파일을 열지 못했어요</translation>
        </message>
        <message>
            <source>The file's own total of %1: %2</source>
            <translation>파일에 적힌 %1 합계: %2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>%1 폴더에 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>The former code is worth nothing then.</source>
            <translation>그러면 이전 코드는 더 이상 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>The image is damaged or too large.</source>
            <translation>이미지가 손상됐거나 너무 커요.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>가져오기를 취소했어요.</translation>
        </message>
        <message>
            <source>The import was not undone</source>
            <translation>가져오기를 취소하지 못했어요</translation>
        </message>
        <message>
            <source>The key has no right to read %1.</source>
            <translation>이 키에는 %1을(를) 읽을 권한이 없어요.</translation>
        </message>
        <message>
            <source>The keychain is locked. Unlock it, and the accounts go on by themselves.</source>
            <translation>키체인이 잠겨 있어요. 잠금을 풀면 계정이 알아서 이어져요.</translation>
        </message>
        <message>
            <source>The keychain is locked: until it is open, the sign-in is kept in memory only.</source>
            <translation>키체인이 잠겨 있어요. 열릴 때까지 로그인 정보는 메모리에만 있어요.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>마지막 날이 첫날보다 앞섭니다.</translation>
        </message>
        <message>
            <source>The last day that the file is about.</source>
            <translation>이 파일이 다루는 마지막 날이에요.</translation>
        </message>
        <message>
            <source>The licence</source>
            <translation>라이선스 전문</translation>
        </message>
        <message>
            <source>The licence ended: %1</source>
            <translation>라이선스가 끝났어요: %1</translation>
        </message>
        <message>
            <source>The licence ends before it begins.</source>
            <translation>라이선스의 종료일이 시작일보다 빨라요.</translation>
        </message>
        <message>
            <source>The licence ends: %1</source>
            <translation>라이선스가 끝나요: %1</translation>
        </message>
        <message>
            <source>The licence of “%1” does not say whether money may be earned with it.</source>
            <translation>“%1”의 라이선스는 돈을 버는 데 써도 되는지 말하지 않아요.</translation>
        </message>
        <message>
            <source>The mapping was not deleted</source>
            <translation>매핑을 삭제하지 못했어요</translation>
        </message>
        <message>
            <source>The mapping was not renamed</source>
            <translation>매핑 이름을 바꾸지 못했어요</translation>
        </message>
        <message>
            <source>The mapping was not saved</source>
            <translation>매핑을 저장하지 못했어요</translation>
        </message>
        <message>
            <source>The pages below are those of the PDF.</source>
            <translation>아래 페이지는 PDF와 같아요.</translation>
        </message>
        <message>
            <source>The pages could not be painted.</source>
            <translation>페이지를 그릴 수 없어요.</translation>
        </message>
        <message>
            <source>The password keeps people apart within this program. It does not encrypt the file: whoever can read this computer's disk can read the data.</source>
            <translation>비밀번호는 이 프로그램 안에서 사람을 구분할 뿐 파일을 암호화하지 않아요. 이 컴퓨터의 디스크를 읽을 수 있는 사람은 데이터를 읽을 수 있어요.</translation>
        </message>
        <message>
            <source>The password was changed</source>
            <translation>비밀번호를 변경했어요</translation>
        </message>
        <message>
            <source>The password was removed</source>
            <translation>비밀번호를 제거했어요</translation>
        </message>
        <message>
            <source>The payment counts once</source>
            <translation>결제를 한 번만 집계합니다</translation>
        </message>
        <message>
            <source>The payments are read from Stripe, so that none counts twice. Ghost is asked again when Stripe is removed with its data.</source>
            <translation>결제는 Stripe에서 읽어서 두 번 세지 않아요. Stripe를 데이터와 함께 지우면 다시 Ghost에서 읽어요.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>기간의 끝이 시작보다 앞서요.</translation>
        </message>
        <message>
            <source>The platform asks to wait.</source>
            <translation>플랫폼에서 기다리라고 해요.</translation>
        </message>
        <message>
            <source>The platform did not hand out this part.</source>
            <translation>플랫폼에서 이 부분을 제공하지 않았어요.</translation>
        </message>
        <message>
            <source>The platform did not let this sign-in in.</source>
            <translation>플랫폼이 이 로그인을 받지 않았어요.</translation>
        </message>
        <message>
            <source>The platform does not know where we were.</source>
            <translation>어디까지 읽었는지 플랫폼에서 찾지 못했어요.</translation>
        </message>
        <message>
            <source>The platform does not offer this.</source>
            <translation>플랫폼에서 제공하지 않아요.</translation>
        </message>
        <message>
            <source>The platform does not say who this is.</source>
            <translation>플랫폼에서 어떤 계정인지 알려 주지 않았어요.</translation>
        </message>
        <message>
            <source>The platform has closed this account.</source>
            <translation>플랫폼이 이 계정을 닫았어요.</translation>
        </message>
        <message>
            <source>The platform has this comment no more.</source>
            <translation>플랫폼에 이 댓글이 이제 없어요.</translation>
        </message>
        <message>
            <source>The platform left rows out of this file.</source>
            <translation>플랫폼이 이 파일에서 일부 행을 뺐어요.</translation>
        </message>
        <message>
            <source>The platform refused it.</source>
            <translation>플랫폼이 거절했어요.</translation>
        </message>
        <message>
            <source>The platform refused the question.</source>
            <translation>플랫폼이 요청을 거절했어요.</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>The proxy of this computer does not let us through to %1.</source>
            <translation>이 컴퓨터의 프록시가 %1(으)로 보내 주지 않아요.</translation>
        </message>
        <message>
            <source>The reconciliation could not be read</source>
            <translation>대사를 읽지 못했습니다</translation>
        </message>
        <message>
            <source>The reconciliation was not exported</source>
            <translation>대사를 내보내지 못했습니다</translation>
        </message>
        <message>
            <source>The rejected rows were not saved</source>
            <translation>거부된 행을 저장하지 못했어요</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>보고서를 저장하지 못했어요</translation>
        </message>
        <message>
            <source>The restored file cannot be put in place.</source>
            <translation>복원한 파일을 제자리에 놓을 수 없어요.</translation>
        </message>
        <message>
            <source>The right to this was not given. Connect again to give it.</source>
            <translation>이 권한을 받지 못했어요. 다시 연결해서 허용하세요.</translation>
        </message>
        <message>
            <source>The rows are</source>
            <translation>행의 내용</translation>
        </message>
        <message>
            <source>The rule cannot be read.</source>
            <translation>규칙을 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>The same for every row…</source>
            <translation>모든 행에 동일…</translation>
        </message>
        <message>
            <source>The same ledger by the day paid, whenever it was earned.</source>
            <translation>발생 시점과 관계없이 같은 장부를 지급일 기준으로 보여 줘요.</translation>
        </message>
        <message>
            <source>The same money once</source>
            <translation>같은 돈은 한 번만</translation>
        </message>
        <message>
            <source>The same money twice?</source>
            <translation>같은 돈이 두 번?</translation>
        </message>
        <message>
            <source>The same month a year ago, moved by what a year has changed on average. Four of five months should fall between the lower and the upper bound.</source>
            <translation>1년 전 같은 달에 한 해 동안의 평균 변화를 더한 값입니다. 다섯 달 중 네 달은 하한과 상한 사이에 들어야 합니다.</translation>
        </message>
        <message>
            <source>The section “%1” has more rows than a sheet can hold. Choose a shorter period or write CSV.</source>
            <translation>“%1” 항목의 행이 한 시트에 담을 수 있는 것보다 많아요. 기간을 줄이거나 CSV로 저장하세요.</translation>
        </message>
        <message>
            <source>The server %1 cannot renew the sign-in right now.</source>
            <translation>%1 서버가 지금은 로그인을 갱신하지 못해요.</translation>
        </message>
        <message>
            <source>The server %1 has answered as much as it does for now.</source>
            <translation>%1 서버의 요청 한도에 도달했어요. 풀리면 이어서 가져와요.</translation>
        </message>
        <message>
            <source>The server %1 sends us from place to place.</source>
            <translation>%1 서버가 계속 다른 주소로 넘겨요.</translation>
        </message>
        <message>
            <source>The server %1 takes no connections.</source>
            <translation>%1 서버가 연결을 받지 않아요.</translation>
        </message>
        <message>
            <source>The server %1 took too long to answer.</source>
            <translation>%1 서버의 응답이 너무 늦어요.</translation>
        </message>
        <message>
            <source>The server %1 was not found. Check its address and the connection to the internet.</source>
            <translation>%1 서버를 찾지 못했어요. 주소와 인터넷 연결을 확인하세요.</translation>
        </message>
        <message>
            <source>The server could not answer.</source>
            <translation>서버가 답하지 못했어요.</translation>
        </message>
        <message>
            <source>The server did not accept the sign-in.</source>
            <translation>서버가 로그인을 받지 않았어요.</translation>
        </message>
        <message>
            <source>The server does not give the access that was asked for.</source>
            <translation>서버가 요청한 접근을 허용하지 않아요.</translation>
        </message>
        <message>
            <source>The server does not know this app. Check the client ID, the secret and the redirect address.</source>
            <translation>서버가 이 앱을 몰라요. 클라이언트 ID, 보안 비밀, 리디렉션 주소를 확인하세요.</translation>
        </message>
        <message>
            <source>The server has a problem of its own. Try again later.</source>
            <translation>서버에 문제가 있어요. 나중에 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The sign-in comes to no end.</source>
            <translation>로그인을 마치지 못했어요.</translation>
        </message>
        <message>
            <source>The sign-in has ended. Connect the account again.</source>
            <translation>로그인이 만료됐어요. 계정을 다시 연결하세요.</translation>
        </message>
        <message>
            <source>The sign-in has ended; connect again.</source>
            <translation>로그인이 만료됐어요. 다시 연결하세요.</translation>
        </message>
        <message>
            <source>The sign-in is kept in the keychain of this computer.</source>
            <translation>로그인 정보는 이 컴퓨터의 키체인에 있어요.</translation>
        </message>
        <message>
            <source>The sign-in is of another account; connect again.</source>
            <translation>다른 계정의 로그인이에요. 다시 연결하세요.</translation>
        </message>
        <message>
            <source>The sign-in was not finished in time. Try again.</source>
            <translation>제때 로그인하지 못했어요. 다시 해 보세요.</translation>
        </message>
        <message>
            <source>The status “%1” is not known.</source>
            <translation>모르는 상태예요: “%1”</translation>
        </message>
        <message>
            <source>The stretch of time that a row is about.</source>
            <translation>한 행이 나타내는 기간이에요.</translation>
        </message>
        <message>
            <source>The system's keychain is locked. Unlock it, then try again.</source>
            <translation>시스템 키체인이 잠겨 있어요. 잠금을 풀고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The table has more than %L1 rows.</source>
            <translation>표에 줄이 %L1개보다 많아요.</translation>
        </message>
        <message>
            <source>The table has no column “%1”.</source>
            <translation>표에 “%1” 열이 없어요.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known; its times were read as yours.</source>
            <translation>모르는 시간대예요: %1. 그 시간은 내 시간대로 읽었어요.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>휴지통이 비어 있어요</translation>
        </message>
        <message>
            <source>The two are apart already.</source>
            <translation>둘은 이미 나뉘어 있습니다.</translation>
        </message>
        <message>
            <source>The two new passwords differ.</source>
            <translation>새 비밀번호가 서로 달라요.</translation>
        </message>
        <message>
            <source>The units of today are used up; it goes on tomorrow.</source>
            <translation>오늘 쓸 수 있는 할당량을 다 썼습니다. 내일 이어집니다.</translation>
        </message>
        <message>
            <source>The whole business of a creator, in one file on this computer.</source>
            <translation>크리에이터의 모든 비즈니스를 이 컴퓨터의 파일 하나에 담아요.</translation>
        </message>
        <message>
            <source>The workbook could not be made: %1</source>
            <translation>통합 문서를 만들 수 없어요: %1</translation>
        </message>
        <message>
            <source>There are more rows; --limit sets how many are printed.</source>
            <translation>행이 더 있습니다. --limit으로 출력할 개수를 정하세요.</translation>
        </message>
        <message>
            <source>There is a category of this name already.</source>
            <translation>같은 이름의 분류가 이미 있어요.</translation>
        </message>
        <message>
            <source>There is a mapping called %1 already. Choose another name.</source>
            <translation>%1이라는 매핑이 이미 있어요. 다른 이름을 고르세요.</translation>
        </message>
        <message>
            <source>There is a search of this name already</source>
            <translation>같은 이름의 검색이 이미 있어요</translation>
        </message>
        <message>
            <source>There is a template called “%1” already.</source>
            <translation>‘%1’ 템플릿이 이미 있어요.</translation>
        </message>
        <message>
            <source>There is a template of that name already.</source>
            <translation>같은 이름의 템플릿이 이미 있어요.</translation>
        </message>
        <message>
            <source>There is no %1 at this address.</source>
            <translation>이 주소에는 %1이(가) 없어요.</translation>
        </message>
        <message>
            <source>There is no account called %1.</source>
            <translation>%1(이)라는 계정이 없어요.</translation>
        </message>
        <message>
            <source>There is no certificate in %1.</source>
            <translation>%1에 인증서가 없습니다.</translation>
        </message>
        <message>
            <source>There is no certificate in this file.</source>
            <translation>이 파일에 인증서가 없어요.</translation>
        </message>
        <message>
            <source>There is no channel called %1.</source>
            <translation>채널이 없어요: %1</translation>
        </message>
        <message>
            <source>There is no channel named %1.</source>
            <translation>%1(이)라는 채널이 없어요.</translation>
        </message>
        <message>
            <source>There is no comment that waits for you.</source>
            <translation>답을 기다리는 댓글이 없어요.</translation>
        </message>
        <message>
            <source>There is no connection just now. What is here can be used as ever; it goes on by itself.</source>
            <translation>지금은 인터넷이 안 돼요. 여기 있는 것은 그대로 쓸 수 있고, 알아서 이어져요.</translation>
        </message>
        <message>
            <source>There is no connection just now. What is here can be used as ever; the next try is at %1.</source>
            <extracomment>%1 is a time of day</extracomment>
            <translation>지금은 인터넷이 안 돼요. 여기 있는 것은 그대로 쓸 수 있고, %1에 다시 해 봐요.</translation>
        </message>
        <message>
            <source>There is no connection to the internet.</source>
            <translation>인터넷에 연결되어 있지 않아요.</translation>
        </message>
        <message>
            <source>There is no content %1.</source>
            <translation>%1 콘텐츠가 없어요.</translation>
        </message>
        <message>
            <source>There is no data in this folder yet.</source>
            <translation>이 폴더에는 아직 데이터가 없어요.</translation>
        </message>
        <message>
            <source>There is no display to open the window on; --help lists the commands that need none.</source>
            <translation>창을 열 화면이 없어요. 화면이 필요 없는 명령은 --help에서 볼 수 있어요.</translation>
        </message>
        <message>
            <source>There is no format of that name.</source>
            <translation>그런 이름의 형식이 없어요.</translation>
        </message>
        <message>
            <source>There is no free posting time. The menu beside “New content” has the posting times.</source>
            <translation>빈 게시 시간이 없어요. ‘새 콘텐츠’ 옆 메뉴에서 게시 시간을 정할 수 있어요.</translation>
        </message>
        <message>
            <source>There is no keychain, so the sign-in lasts until you close the program.</source>
            <translation>키체인이 없어서 프로그램을 닫을 때까지만 로그인돼요.</translation>
        </message>
        <message>
            <source>There is no keychain: the sign-in lasts until you close the program.</source>
            <translation>키체인이 없어서 프로그램을 닫을 때까지만 로그인돼요.</translation>
        </message>
        <message>
            <source>There is no room for the working copy of the file; free some disk space and try again.</source>
            <translation>파일의 작업용 사본을 둘 공간이 없어요. 디스크 공간을 확보하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>그런 파일이 없어요.</translation>
        </message>
        <message>
            <source>There is no such import.</source>
            <translation>그런 가져오기가 없어요.</translation>
        </message>
        <message>
            <source>There is no such user.</source>
            <translation>그런 사용자가 없어요.</translation>
        </message>
        <message>
            <source>There is no time zone called %1.</source>
            <translation>%1(이)라는 시간대가 없어요.</translation>
        </message>
        <message>
            <source>There is no title.</source>
            <translation>제목이 없어요.</translation>
        </message>
        <message>
            <source>There is no way back. What you wrote or imported from a file stays.</source>
            <translation>되돌릴 수 없어요. 직접 쓰거나 파일에서 가져온 것은 남아요.</translation>
        </message>
        <message>
            <source>There is nobody yet who could own this content.</source>
            <translation>이 콘텐츠의 주인이 될 사람이 아직 없어요.</translation>
        </message>
        <message>
            <source>There is none for %1, or all are taken for a year.</source>
            <translation>%1 게시 시간이 없거나 1년 동안 모두 차 있어요.</translation>
        </message>
        <message>
            <source>There is not enough memory to check a password.</source>
            <translation>비밀번호를 확인할 메모리가 부족해요.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation>실행 취소하거나 다시 실행할 것이 없어요.</translation>
        </message>
        <message>
            <source>These days are missing from the figures above; they are not counted as 0.</source>
            <translation>이 날들은 위 수치에 빠져 있으며 0으로 세지 않았습니다.</translation>
        </message>
        <message>
            <source>These tokens may not read that. Tokens of the creator's own client may.</source>
            <translation>이 토큰으로는 읽을 수 없어요. 크리에이터 본인 클라이언트의 토큰이 필요해요.</translation>
        </message>
        <message>
            <source>They will not be suggested again</source>
            <translation>다시 제안하지 않습니다</translation>
        </message>
        <message>
            <source>This API is not switched on in the Google project of your app.</source>
            <translation>내 앱의 Google 프로젝트에서 이 API가 꺼져 있어요.</translation>
        </message>
        <message>
            <source>This account is not connected any more.</source>
            <translation>이 계정은 이제 연결되어 있지 않아요.</translation>
        </message>
        <message>
            <source>This cannot be answered from here: the platform does not offer it, or its account is not connected.</source>
            <translation>여기서는 답할 수 없어요. 플랫폼에서 제공하지 않거나 계정이 연결되어 있지 않아요.</translation>
        </message>
        <message>
            <source>This cannot be undone. A backup that still has them is made first. A later import does not bring back what came from a file.</source>
            <translation>되돌릴 수 없어요. 먼저 이 항목이 들어 있는 백업을 만들어요. 파일에서 온 항목은 다시 가져와도 되살아나지 않아요.</translation>
        </message>
        <message>
            <source>This channel has no Super Chats.</source>
            <translation>이 채널에는 Super Chat이 없어요.</translation>
        </message>
        <message>
            <source>This comment does not exist any more.</source>
            <translation>이 댓글은 이제 없어요.</translation>
        </message>
        <message>
            <source>This computer has no keychain: sign-ins last until you close the program.</source>
            <translation>이 컴퓨터에는 키체인이 없어서 프로그램을 닫을 때까지만 로그인돼요.</translation>
        </message>
        <message>
            <source>This content does not exist any more.</source>
            <translation>이 콘텐츠는 더는 없어요.</translation>
        </message>
        <message>
            <source>This content is in the trash.</source>
            <translation>이 콘텐츠는 휴지통에 있어요.</translation>
        </message>
        <message>
            <source>This data folder has earnings already; sample data needs an empty one.</source>
            <translation>이 데이터 폴더에는 이미 수익이 있어요. 샘플 데이터는 빈 폴더에만 넣을 수 있어요.</translation>
        </message>
        <message>
            <source>This data has a password: say who you are with --user and give the password with --password-stdin.</source>
            <translation>이 데이터에는 비밀번호가 있어요. --user로 사용자를 밝히고 --password-stdin으로 비밀번호를 입력하세요.</translation>
        </message>
        <message>
            <source>This data is from an older version; open it in the window once to bring it up to date.</source>
            <translation>이 데이터는 이전 버전의 것이니 창에서 한 번 열어 최신 상태로 만드세요.</translation>
        </message>
        <message>
            <source>This data was saved by a newer version of Creator Dashboard; update the program to open it.</source>
            <translation>이 데이터는 더 새로운 버전의 Creator Dashboard에서 저장되었으니 프로그램을 업데이트한 뒤 여세요.</translation>
        </message>
        <message>
            <source>This entry does not exist any more.</source>
            <translation>더 이상 없는 항목이에요.</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>이 파일은 가져올 수 없어요</translation>
        </message>
        <message>
            <source>This file has %1 contents to write. At most %2 can be imported at once, so that it can be undone; split the file.</source>
            <translation>이 파일에는 저장할 콘텐츠가 %1개 있어요. 실행 취소할 수 있도록 한 번에 %2개까지만 가져와요. 파일을 나눠 주세요.</translation>
        </message>
        <message>
            <source>This file was already imported on %1.</source>
            <translation>이미 가져온 파일이에요 (%1).</translation>
        </message>
        <message>
            <source>This import was undone already.</source>
            <translation>이미 취소한 가져오기예요.</translation>
        </message>
        <message>
            <source>This is a PDF document; download the same report as a CSV file.</source>
            <translation>PDF 문서예요. 같은 보고서를 CSV 파일로 받으세요.</translation>
        </message>
        <message>
            <source>This is a compressed file; unpack it and import the CSV file.</source>
            <translation>압축된 파일이에요. 풀어서 CSV 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>This is a folder; choose the files in it instead.</source>
            <translation>폴더예요. 안에 있는 파일을 고르세요.</translation>
        </message>
        <message>
            <source>This is a web page, not a table: the sign-in had probably expired; sign in to the platform and download the CSV file again.</source>
            <translation>표가 아니라 웹 페이지예요. 로그인이 만료된 것 같으니 플랫폼에 로그인해 CSV 파일을 다시 받으세요.</translation>
        </message>
        <message>
            <source>This is an Excel workbook; open it and save the sheet as CSV (UTF-8).</source>
            <translation>Excel 통합 문서예요. 열어서 시트를 CSV(UTF-8)로 저장하세요.</translation>
        </message>
        <message>
            <source>This is an archive, not a table; unpack it and import the CSV files that are in it.</source>
            <translation>표가 아니라 압축 파일이에요. 풀어서 안에 있는 CSV 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>This is an old Excel workbook; open it and save the sheet as CSV (UTF-8).</source>
            <translation>옛 Excel 통합 문서예요. 열어서 시트를 CSV(UTF-8)로 저장하세요.</translation>
        </message>
        <message>
            <source>This is being sent, or was sent already.</source>
            <translation>보내는 중이거나 이미 보냈어요.</translation>
        </message>
        <message>
            <source>This is no image that can be shown.</source>
            <translation>보여 줄 수 있는 이미지가 아니에요.</translation>
        </message>
        <message>
            <source>This is not a text table; download the report as a CSV file.</source>
            <translation>텍스트 표가 아니에요. 보고서를 CSV 파일로 받으세요.</translation>
        </message>
        <message>
            <source>This is not an amount.</source>
            <translation>올바른 금액이 아니에요.</translation>
        </message>
        <message>
            <source>This is not an e-mail address.</source>
            <translation>이메일 주소가 아니에요.</translation>
        </message>
        <message>
            <source>This is the data file itself; name another one.</source>
            <translation>이 파일은 데이터 파일 자체예요. 다른 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>This is the statement of an account that pays Google, so it holds no earnings; choose the AdSense payments account and download its transactions.</source>
            <translation>Google에 돈을 내는 계정의 명세서라 수익이 없어요. 애드센스 지급 계정을 골라 거래 내역을 받으세요.</translation>
        </message>
        <message>
            <source>This is told by the day here. Enter what came on that day.</source>
            <translation>여기서는 날짜별로 집계합니다. 그날 하루의 값을 입력하세요.</translation>
        </message>
        <message>
            <source>This key may move money. Make a restricted key that may only read.</source>
            <translation>이 키는 돈을 움직일 수 있어요. 읽기만 하는 제한된 키를 만드세요.</translation>
        </message>
        <message>
            <source>This key may not read that. A staff access token may.</source>
            <translation>이 키로는 읽을 수 없어요. 스태프 액세스 토큰이 필요해요.</translation>
        </message>
        <message>
            <source>This key may not read the account. Give it the right to read the account, the balance, its transactions and payouts.</source>
            <translation>이 키로는 계정을 읽을 수 없어요. 계정, 잔액, 거래, 지급을 읽을 권한을 주세요.</translation>
        </message>
        <message>
            <source>This metric does not add up over days</source>
            <translation>날짜별로 더할 수 없는 지표입니다</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>이번 달</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>이 기간</translation>
        </message>
        <message>
            <source>This resource does not exist any more.</source>
            <translation>이 리소스는 더는 없어요.</translation>
        </message>
        <message>
            <source>This server is too old to list the comments of all videos.</source>
            <translation>서버가 오래되어 모든 동영상의 댓글을 볼 수 없어요.</translation>
        </message>
        <message>
            <source>This server is too old to tell the counters of older posts.</source>
            <translation>서버가 오래되어 이전 게시물의 수치를 알 수 없어요.</translation>
        </message>
        <message>
            <source>This system has no keychain, so nothing secret can be kept here.</source>
            <translation>이 시스템에는 키체인이 없어서 비밀을 여기에 보관할 수 없어요.</translation>
        </message>
        <message>
            <source>This version cannot connect to “%1”.</source>
            <translation>이 버전은 “%1”에 연결할 수 없어요.</translation>
        </message>
        <message>
            <source>This version cannot sync “%1”.</source>
            <translation>이 버전은 “%1”을(를) 동기화할 수 없어요.</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>올해</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>TikTok counts from the beginning only, not by days.</source>
            <translation>TikTok은 누적 수치만 있고 일별 수치는 없어요.</translation>
        </message>
        <message>
            <source>TikTok does not hand out comments.</source>
            <translation>TikTok은 댓글을 제공하지 않아요.</translation>
        </message>
        <message>
            <source>TikTok tells apps no money. Import a file or enter it by hand.</source>
            <translation>TikTok은 앱에 수익을 알려 주지 않아요. 파일을 가져오거나 직접 입력하세요.</translation>
        </message>
        <message>
            <source>TikTok, followers by day</source>
            <translation>TikTok 일별 팔로워</translation>
        </message>
        <message>
            <source>TikTok, overview by day</source>
            <translation>TikTok 일별 개요</translation>
        </message>
        <message>
            <source>TikTok, table by video</source>
            <translation>TikTok 동영상별 표</translation>
        </message>
        <message>
            <source>TikTok, viewers by day</source>
            <translation>TikTok 일별 시청자</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Time streamed</source>
            <translation>방송 시간</translation>
        </message>
        <message>
            <source>Time watched</source>
            <translation>시청된 시간</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>To</source>
            <translation>변환 후</translation>
        </message>
        <message>
            <source>To look at: %1</source>
            <translation>확인할 것: %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>오늘 %1</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>오늘 · %1</translation>
        </message>
        <message>
            <source>Too few posts to tell</source>
            <translation>판단하기에 게시물이 적습니다</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong attempts. Try again in %Ln second(s).</source>
            <translation>
                <numerusform>잘못된 시도가 너무 많아요. %Ln초 후에 다시 시도해 주세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Top content</source>
            <translation>인기 콘텐츠</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>Total arrived</source>
            <translation>입금 합계</translation>
        </message>
        <message>
            <source>Total sent by platforms</source>
            <translation>플랫폼 송금 합계</translation>
        </message>
        <message>
            <source>Totals are shown per currency first, and converted into this one second.</source>
            <translation>합계는 먼저 통화별로 표시하고, 그다음 이 통화로 환산해 표시해요.</translation>
        </message>
        <message>
            <source>Totals per currency</source>
            <translation>통화별 합계</translation>
        </message>
        <message>
            <source>Traffic source</source>
            <translation>유입 경로</translation>
        </message>
        <message>
            <source>Transfers of money already counted above. They are never income.</source>
            <translation>위에서 이미 집계한 금액의 이체 내역이에요. 수입으로 집계하지 않아요.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Travel, cooking, games …</source>
            <translation>여행, 요리, 게임 …</translation>
        </message>
        <message>
            <source>Trend</source>
            <extracomment>how the value went up and down over the days</extracomment>
            <translation>추이</translation>
        </message>
        <message>
            <source>Tried on the last %1 months: %2 of %3 fell within.</source>
            <translation>지난 %1개월로 시험해 보니 %3개월 중 %2개월이 범위 안에 들었습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Twitch does not hand out what was said in chat.</source>
            <translation>Twitch는 채팅 내용을 제공하지 않아요.</translation>
        </message>
        <message>
            <source>Twitch tells no money. Import the revenue file of the creator dashboard.</source>
            <translation>Twitch는 수익을 알려 주지 않아요. 크리에이터 대시보드의 수익 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>Twitch, channel analytics by day</source>
            <translation>Twitch 채널 일별 통계</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Type %1 at %2 to sign in.</source>
            <translation>%2에서 %1을(를) 입력해 로그인하세요.</translation>
        </message>
        <message>
            <source>Type this code in your browser</source>
            <translation>브라우저에 이 코드를 입력하세요</translation>
        </message>
        <message>
            <source>URL clicks</source>
            <translation>URL 클릭수</translation>
        </message>
        <message>
            <source>Undid the import of %1</source>
            <translation>%1 가져오기를 취소했어요</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message numerus="yes">
            <source>Undo %Ln step(s)</source>
            <translation>
                <numerusform>%Ln단계 실행 취소</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>가져오기 실행 취소</translation>
        </message>
        <message>
            <source>Undo the import of %1?</source>
            <translation>%1 가져오기를 취소할까요?</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>이 가져오기 취소…</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>실행 취소: %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Unfollows</source>
            <translation>언팔로우</translation>
        </message>
        <message>
            <source>Unique viewers</source>
            <translation>순 시청자</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>단위</translation>
        </message>
        <message>
            <source>Units used by this app: %1 of %2 on %3, by the platform's clock</source>
            <extracomment>%1 and %2 are numbers, %3 a day</extracomment>
            <translation>이 앱이 쓴 할당량: %3 %2 중 %1(플랫폼 시각 기준)</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>Unknown licence</source>
            <translation>라이선스 모름</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>쓰지 않음</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>위로</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>업데이트됨</translation>
        </message>
        <message>
            <source>Updated: %1</source>
            <extracomment>%1 is &quot;5 minutes ago&quot;</extracomment>
            <translation>가져옴: %1</translation>
        </message>
        <message>
            <source>Use an app password, which Bluesky makes under Settings, Privacy and security, App passwords. Never your main password.</source>
            <translation>Bluesky의 설정 &gt; 개인정보 보호 및 보안 &gt; 앱 비밀번호에서 만든 앱 비밀번호를 쓰세요. 원래 비밀번호는 쓰지 마세요.</translation>
        </message>
        <message>
            <source>Use resource</source>
            <translation>리소스 쓰기</translation>
        </message>
        <message>
            <source>Use something else</source>
            <translation>다른 것 쓰기</translation>
        </message>
        <message>
            <source>Use this day</source>
            <translation>이 날짜 사용</translation>
        </message>
        <message>
            <source>Use this period</source>
            <translation>이 기간 사용</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>쓰인 곳</translation>
        </message>
        <message numerus="yes">
            <source>Used in %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개에서 쓰임</numerusform>
            </translation>
        </message>
        <message>
            <source>Used in no content yet</source>
            <translation>아직 쓰이지 않음</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>부가가치세</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>종료일</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Values (CSV)</source>
            <translation>값 (CSV)</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>버전</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>세로줄</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>영상</translation>
        </message>
        <message>
            <source>Video views</source>
            <translation>동영상 조회수</translation>
        </message>
        <message>
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>열람자</translation>
        </message>
        <message>
            <source>Viewers</source>
            <translation>시청자</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>조회수</translation>
        </message>
        <message>
            <source>Views are not known.</source>
            <translation>조회수를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Views by day</source>
            <translation>일별 조회수</translation>
        </message>
        <message>
            <source>Views by month</source>
            <translation>월별 조회수</translation>
        </message>
        <message>
            <source>Views by week</source>
            <translation>주별 조회수</translation>
        </message>
        <message>
            <source>Views from</source>
            <translation>조회수 하한</translation>
        </message>
        <message>
            <source>Views of single contents were not fetched for these days.</source>
            <translation>이 기간의 콘텐츠별 조회수를 받지 못했습니다.</translation>
        </message>
        <message>
            <source>Views to</source>
            <translation>조회수 상한</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>방문</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>기다리는 중</translation>
        </message>
        <message>
            <source>Waiting for the limit</source>
            <translation>요청 한도가 풀리길 기다리는 중</translation>
        </message>
        <message>
            <source>Waiting for the limit (until %1)</source>
            <extracomment>%1 is a time of day</extracomment>
            <translation>요청 한도가 풀리길 기다리는 중(%1까지)</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>인터넷을 기다리는 중</translation>
        </message>
        <message>
            <source>Was planned for %1</source>
            <translation>%1에 계획했어요</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>폴더 지켜보기</translation>
        </message>
        <message>
            <source>Watch time</source>
            <translation>시청 시간</translation>
        </message>
        <message>
            <source>Watch time (minutes)</source>
            <translation>시청 시간(분)</translation>
        </message>
        <message>
            <source>Watch time, hours</source>
            <translation>시청 시간(시간)</translation>
        </message>
        <message>
            <source>We cannot tell whether it arrived.</source>
            <translation>도착했는지 알 수 없어요.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>주</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>주 시작일</translation>
        </message>
        <message>
            <source>Week: %1</source>
            <translation>주: %1</translation>
        </message>
        <message>
            <source>Weeks with more releases brought neither more nor fewer followers %1.</source>
            <translation>많이 게시한 주라고 팔로워가 더 늘거나 줄지 않았습니다 %1.</translation>
        </message>
        <message>
            <source>Weeks with more releases brought somewhat fewer followers %1.</source>
            <translation>많이 게시한 주에 팔로워가 조금 덜 늘었습니다 %1.</translation>
        </message>
        <message>
            <source>Weeks with more releases brought somewhat more followers %1.</source>
            <translation>많이 게시한 주에 팔로워가 조금 더 늘었습니다 %1.</translation>
        </message>
        <message>
            <source>Weeks with more releases clearly brought fewer followers %1.</source>
            <translation>많이 게시한 주에 팔로워가 뚜렷이 덜 늘었습니다 %1.</translation>
        </message>
        <message>
            <source>Weeks with more releases clearly brought more followers %1.</source>
            <translation>많이 게시한 주에 팔로워가 뚜렷이 더 늘었습니다 %1.</translation>
        </message>
        <message>
            <source>Welcome to Creator Dashboard</source>
            <translation>Creator Dashboard에 오신 것을 환영해요</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>게시일</translation>
        </message>
        <message>
            <source>Went out: %1</source>
            <extracomment>a list of titles of contents, after the values of a day</extracomment>
            <translation>게시: %1</translation>
        </message>
        <message>
            <source>Western (Windows-1252)</source>
            <translation>서유럽어(Windows-1252)</translation>
        </message>
        <message>
            <source>What a new content can begin from.</source>
            <translation>새 콘텐츠를 시작할 때 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>What arrives from now on is counted to it. What is here stays where it is.</source>
            <translation>앞으로 들어오는 것은 이 채널에 쌓여요. 지금 있는 것은 그대로예요.</translation>
        </message>
        <message>
            <source>What arrives is counted to it.</source>
            <translation>들어오는 것은 이 채널에 쌓여요.</translation>
        </message>
        <message>
            <source>What can be said</source>
            <translation>말할 수 있는 것</translation>
        </message>
        <message>
            <source>What comes up meanwhile is told when they end.</source>
            <translation>그동안 생긴 알림은 이 시간이 끝나면 알려 드려요.</translation>
        </message>
        <message>
            <source>What connecting does</source>
            <translation>연결하면 하는 일</translation>
        </message>
        <message>
            <source>What ends</source>
            <translation>끝나는 것</translation>
        </message>
        <message>
            <source>What ends when</source>
            <translation>언제 무엇이 끝나나</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>처리 내역</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>처리 방식</translation>
        </message>
        <message>
            <source>What happens from now on will stand here.</source>
            <translation>앞으로 바뀌는 것이 여기에 남아요.</translation>
        </message>
        <message>
            <source>What is archived can only become a published content again.</source>
            <translation>보관한 것은 다시 게시 상태로만 되돌릴 수 있어요.</translation>
        </message>
        <message numerus="yes">
            <source>What is here counts nowhere. After %Ln day(s) it is removed for good, once a backup that still has it was made.</source>
            <translation>
                <numerusform>여기 있는 항목은 어디에도 합산되지 않아요. %Ln일이 지나면 백업을 만든 뒤 완전히 삭제돼요.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is not offered</source>
            <translation>제공되지 않는 것</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>읽는 것</translation>
        </message>
        <message>
            <source>What is there is fetched now. You can go on meanwhile.</source>
            <translation>지금 있는 것을 가져오고 있어요. 그동안 다른 일을 해도 돼요.</translation>
        </message>
        <message>
            <source>What it is, and what its licence allows.</source>
            <translation>무엇이고, 라이선스가 무엇을 허용하는지예요.</translation>
        </message>
        <message>
            <source>What may come</source>
            <translation>앞으로의 예상</translation>
        </message>
        <message>
            <source>What must stand beside the work, word for word.</source>
            <translation>작품 곁에 그대로 적어야 하는 글이에요.</translation>
        </message>
        <message>
            <source>What platforms themselves call estimated. Where a final figure of the same platform, account, source and month exists, the estimate no longer counts.</source>
            <translation>플랫폼이 예상치라고 표시한 금액이에요. 플랫폼, 계정, 출처, 월이 모두 같은 확정 금액이 있으면 예상 금액은 더 이상 집계하지 않아요.</translation>
        </message>
        <message>
            <source>What the chart shows</source>
            <translation>차트에 보일 지표</translation>
        </message>
        <message>
            <source>What the chart shows besides</source>
            <translation>차트에 함께 표시</translation>
        </message>
        <message>
            <source>What the notification is about was deleted. Look in the trash.</source>
            <translation>알림의 대상이 삭제됐어요. 휴지통을 확인하세요.</translation>
        </message>
        <message>
            <source>What the numbers in the file count.</source>
            <translation>파일의 숫자가 무엇을 센 것인지 고르세요.</translation>
        </message>
        <message>
            <source>What was changed since then is replaced. The present state is backed up first, so that you can come back to it.</source>
            <translation>그 뒤에 바꾼 내용은 백업의 내용으로 바뀌어요. 지금 상태도 먼저 백업하니 다시 돌아올 수 있어요.</translation>
        </message>
        <message>
            <source>What was done, newest first. Undoing goes back to before the chosen step.</source>
            <translation>작업한 내용을 최신순으로 보여 줘요. 실행 취소하면 선택한 단계 이전으로 돌아가요.</translation>
        </message>
        <message>
            <source>What was fetched is gone.</source>
            <translation>가져온 것을 지웠어요.</translation>
        </message>
        <message>
            <source>What was fetched stays.</source>
            <translation>가져온 것은 남아 있어요.</translation>
        </message>
        <message>
            <source>What was left out, and why</source>
            <translation>제외된 항목과 이유</translation>
        </message>
        <message>
            <source>What you allow</source>
            <translation>허용하는 것</translation>
        </message>
        <message>
            <source>What you are told of</source>
            <translation>알려 드리는 것</translation>
        </message>
        <message>
            <source>What you delete comes here first, so that you can bring it back.</source>
            <translation>삭제한 항목은 먼저 여기로 오니 언제든 되살릴 수 있어요.</translation>
        </message>
        <message>
            <source>What you enter stays: no update and no import changes it.</source>
            <translation>입력한 값은 그대로 남습니다. 갱신이나 가져오기가 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>When contents went out</source>
            <translation>콘텐츠 게시 시점</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>Where are the files now?</source>
            <translation>파일이 지금 어디에 있나요?</translation>
        </message>
        <message>
            <source>Where do you publish? You can connect several accounts of one place.</source>
            <translation>어디에 게시하나요? 한 곳에 여러 계정을 연결할 수 있어요.</translation>
        </message>
        <message>
            <source>Where several people work, each of them needs a password.</source>
            <translation>여러 사람이 쓰는 곳에서는 각자 비밀번호가 있어야 해요.</translation>
        </message>
        <message>
            <source>Where your account is, for instance example.org</source>
            <translation>계정이 있는 곳. 예: example.org</translation>
        </message>
        <message>
            <source>Whether its cost of %1 is paid back is not known: there is no exchange rate for %2</source>
            <translation>비용 %1을(를) 회수했는지 알 수 없습니다. %2의 환율이 없습니다</translation>
        </message>
        <message>
            <source>Which channel does %1 feed?</source>
            <translation>%1을(를) 어느 채널에 연결할까요?</translation>
        </message>
        <message>
            <source>Which chart</source>
            <translation>차트 선택</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Which pairs</source>
            <translation>어떤 쌍</translation>
        </message>
        <message>
            <source>Which published and planned contents would be without it.</source>
            <translation>이것 없이 남는 게시·예정 콘텐츠예요.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Who is working?</source>
            <translation>누가 작업하나요?</translation>
        </message>
        <message>
            <source>Whoever opens the program on this computer then sees everything.</source>
            <translation>그러면 이 컴퓨터에서 프로그램을 여는 누구나 모든 내용을 볼 수 있어요.</translation>
        </message>
        <message>
            <source>Whole channel</source>
            <translation>채널 전체</translation>
        </message>
        <message>
            <source>Whose earnings these are.</source>
            <translation>이 수익이 속한 채널이에요.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Wise statement</source>
            <translation>Wise 거래 내역서</translation>
        </message>
        <message>
            <source>With a key that you paste</source>
            <translation>키를 붙여 넣어서</translation>
        </message>
        <message>
            <source>With an app password</source>
            <translation>앱 비밀번호로</translation>
        </message>
        <message>
            <source>Withheld at source: by half-year</source>
            <translation>원천징수: 반기별</translation>
        </message>
        <message>
            <source>Withheld at source: by payer and month</source>
            <translation>원천징수: 지급처·월별</translation>
        </message>
        <message>
            <source>Withheld at source: by payer and year</source>
            <translation>원천징수: 지급처·연도별</translation>
        </message>
        <message>
            <source>Withheld by</source>
            <translation>원천징수한 곳</translation>
        </message>
        <message>
            <source>Withheld by half-year</source>
            <translation>반기별 원천징수</translation>
        </message>
        <message>
            <source>Withheld by month</source>
            <translation>월별 원천징수</translation>
        </message>
        <message>
            <source>Withheld by year</source>
            <translation>연도별 원천징수</translation>
        </message>
        <message>
            <source>Without VAT and without withholding, as far as the files say.</source>
            <translation>파일에서 확인되는 한 부가가치세와 원천징수가 없는 수입이에요.</translation>
        </message>
        <message>
            <source>Without a date it is no longer scheduled but a draft.</source>
            <translation>날짜가 없으면 예약이 아니라 초안이 돼요.</translation>
        </message>
        <message>
            <source>Without a rate</source>
            <translation>환율 없음</translation>
        </message>
        <message>
            <source>Without a rate nothing can be said per view or hour.</source>
            <translation>환율이 없어 조회수당·시간당 값을 말할 수 없습니다.</translation>
        </message>
        <message>
            <source>Without password</source>
            <translation>비밀번호 없음</translation>
        </message>
        <message>
            <source>Won exchange rates of the Bank of Korea</source>
            <translation>한국은행 원화 환율</translation>
        </message>
        <message>
            <source>Won, day earned</source>
            <translation>원화(발생일)</translation>
        </message>
        <message>
            <source>Won, day paid</source>
            <translation>원화(지급일)</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Writing the file …</source>
            <translation>파일 쓰는 중…</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>%1에 썼어요.</translation>
        </message>
        <message>
            <source>X, account by day</source>
            <translation>X 계정 일별 통계</translation>
        </message>
        <message>
            <source>X, table by post</source>
            <translation>X 게시물별 표</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>연도</translation>
        </message>
        <message>
            <source>Year against year</source>
            <translation>연도별 비교</translation>
        </message>
        <message>
            <source>Year first: 26/03/04 is 4 March</source>
            <translation>연도 먼저: 26/03/04는 3월 4일</translation>
        </message>
        <message>
            <source>Year on year</source>
            <translation>전년 대비</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>연도, 월, 일</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <extracomment>%1 is a time of that day</extracomment>
            <translation>어제 %1</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <source>You are signed in as a viewer, who may not change anything.</source>
            <translation>열람자로 로그인해서 아무것도 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>You can connect again later</source>
            <translation>나중에 다시 연결할 수 있어요</translation>
        </message>
        <message>
            <source>You cannot enter figures</source>
            <translation>수치를 입력할 수 없습니다</translation>
        </message>
        <message>
            <source>You cannot import</source>
            <translation>가져올 수 없어요</translation>
        </message>
        <message>
            <source>You deleted it; it stays deleted</source>
            <translation>삭제한 것이라 그대로 두어요</translation>
        </message>
        <message>
            <source>You do not stay signed in</source>
            <translation>로그인이 유지되지 않아요</translation>
        </message>
        <message>
            <source>You may look at everything here, but change nothing.</source>
            <translation>모두 볼 수 있지만 바꿀 수는 없어요.</translation>
        </message>
        <message>
            <source>YouTube Studio for networks, table by channel</source>
            <translation>YouTube 스튜디오(네트워크용), 채널별 표</translation>
        </message>
        <message>
            <source>YouTube Studio, chart data</source>
            <translation>YouTube 스튜디오, 차트 데이터</translation>
        </message>
        <message>
            <source>YouTube Studio, table by content</source>
            <translation>YouTube 스튜디오, 콘텐츠별 표</translation>
        </message>
        <message>
            <source>YouTube Studio, table by date</source>
            <translation>YouTube 스튜디오, 날짜별 표</translation>
        </message>
        <message>
            <source>YouTube Studio, totals</source>
            <translation>YouTube 스튜디오, 총계</translation>
        </message>
        <message>
            <source>YouTube content owner, final report</source>
            <translation>YouTube 콘텐츠 소유자 확정 보고서</translation>
        </message>
        <message>
            <source>YouTube shows this report only with the right to read it, and money only to members of the partner programme.</source>
            <translation>YouTube는 권한이 있어야 이 보고서를 보여 주고, 수익은 파트너 프로그램 회원에게만 보여 줘요.</translation>
        </message>
        <message>
            <source>YouTube tells estimates only. Import the payments file of AdSense for YouTube for what was paid.</source>
            <translation>YouTube는 예상 금액만 알려 줘요. 실제 지급은 YouTube용 애드센스의 지급 파일을 가져오세요.</translation>
        </message>
        <message>
            <source>YouTube tells views by country once the account is connected. Reports of AdSense and AdMob tell theirs by country, site or app. For “%1” there is none yet.</source>
            <translation>YouTube 계정을 연결하면 국가별 조회수가 나옵니다. AdSense와 AdMob 보고서는 국가·사이트·앱별로 알려 줍니다. “%1”은(는) 아직 없습니다.</translation>
        </message>
        <message>
            <source>Your contents go to the planner, your earnings to the ledger.</source>
            <translation>콘텐츠는 플래너로, 수익은 장부로 들어가요.</translation>
        </message>
        <message>
            <source>Your handle or e-mail there</source>
            <translation>그곳의 핸들이나 이메일</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Your name and password are sent to your server once and are not kept.</source>
            <translation>이름과 비밀번호는 서버에 한 번만 보내고 보관하지 않아요.</translation>
        </message>
        <message>
            <source>Your new recovery code</source>
            <translation>새 복구 코드</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>내 복구 코드</translation>
        </message>
        <message>
            <source>Your role may not add people.</source>
            <translation>지금 역할로는 사람을 추가할 수 없어요.</translation>
        </message>
        <message>
            <source>Your role may not change other people.</source>
            <translation>지금 역할로는 다른 사람을 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>Yours: use it as you like.</source>
            <translation>내 것이라 마음대로 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>about %1, between %2 and %3</source>
            <translation>약 %1, %2~%3 사이</translation>
        </message>
        <message>
            <source>added up from the day each went out</source>
            <translation>각 콘텐츠의 게시일부터 누적</translation>
        </message>
        <message>
            <source>all</source>
            <translation>전부</translation>
        </message>
        <message>
            <source>an account that is gone</source>
            <translation>없어진 계정</translation>
        </message>
        <message>
            <source>analytics-report</source>
            <translation>분석-보고서</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1건</translation>
        </message>
        <message>
            <source>and %1 without a rate</source>
            <translation>환율 없는 %1 별도</translation>
        </message>
        <message>
            <source>and %1 without an exchange rate</source>
            <translation>환율이 없는 %1 별도</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>bad amount</source>
            <translation>잘못된 금액</translation>
        </message>
        <message>
            <source>bad date</source>
            <translation>잘못된 날짜</translation>
        </message>
        <message>
            <source>balance row</source>
            <translation>잔액 행</translation>
        </message>
        <message>
            <source>before: %1%</source>
            <translation>이전: %1%</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>빈 행</translation>
        </message>
        <message>
            <source>by a rule that I write</source>
            <translation>직접 쓰는 규칙으로</translation>
        </message>
        <message>
            <source>by content</source>
            <translation>콘텐츠별</translation>
        </message>
        <message>
            <source>by further conditions</source>
            <translation>다른 조건에 따라</translation>
        </message>
        <message>
            <source>by month</source>
            <translation>월별</translation>
        </message>
        <message>
            <source>by month · %1 · estimates faded</source>
            <translation>월별 · %1 환산 · 흐린 막대는 예상 금액</translation>
        </message>
        <message>
            <source>by payer</source>
            <translation>지급처별</translation>
        </message>
        <message>
            <source>by platform</source>
            <translation>플랫폼별</translation>
        </message>
        <message>
            <source>by platform · a gap is not known</source>
            <translation>플랫폼별 · 끊긴 곳은 알 수 없음</translation>
        </message>
        <message>
            <source>by source</source>
            <translation>출처별</translation>
        </message>
        <message>
            <source>by source · %1 · estimates faded</source>
            <translation>출처별 · %1 환산 · 흐린 막대는 예상 금액</translation>
        </message>
        <message>
            <source>by status</source>
            <translation>상태별</translation>
        </message>
        <message>
            <source>by the day</source>
            <translation>하루 단위</translation>
        </message>
        <message>
            <source>by the day it was paid</source>
            <translation>지급일 기준</translation>
        </message>
        <message>
            <source>by the week</source>
            <translation>주 단위</translation>
        </message>
        <message>
            <source>calendar days as the sources wrote them, both ends included</source>
            <translation>출처에 적힌 날짜 그대로, 첫날과 마지막 날 포함</translation>
        </message>
        <message>
            <source>camping, winter</source>
            <translation>캠핑, 겨울</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>할 일 목록</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>되살아남</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>두 번 와요</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>쉼표</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>counted only</source>
            <translation>세기만 함</translation>
        </message>
        <message>
            <source>currency conversion</source>
            <translation>환전</translation>
        </message>
        <message>
            <source>currency still open</source>
            <translation>통화 미정</translation>
        </message>
        <message>
            <source>damaged id</source>
            <translation>손상된 ID</translation>
        </message>
        <message>
            <source>date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>day %L1</source>
            <translation>%L1일</translation>
        </message>
        <message>
            <source>day %L1 from the end</source>
            <translation>끝에서 %L1번째 날</translation>
        </message>
        <message>
            <source>day %L1, or the last one before it</source>
            <translation>%L1일(없으면 그 전 마지막 날)</translation>
        </message>
        <message>
            <source>day paid</source>
            <translation>지급일</translation>
        </message>
        <message>
            <source>days</source>
            <translation>일</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>마감</translation>
        </message>
        <message>
            <source>description</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>differs by %1</source>
            <translation>%1 차이</translation>
        </message>
        <message>
            <source>earnings-report</source>
            <translation>수익-보고서</translation>
        </message>
        <message>
            <source>effort</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>effort and cost</source>
            <translation>작업 시간과 비용</translation>
        </message>
        <message>
            <source>every entry could be read</source>
            <translation>모든 항목을 읽었어요</translation>
        </message>
        <message>
            <source>every row could be read</source>
            <translation>모든 행을 읽었어요</translation>
        </message>
        <message>
            <source>exchange rate</source>
            <translation>환율</translation>
        </message>
        <message>
            <source>exchange rates</source>
            <translation>환율</translation>
        </message>
        <message>
            <source>expense</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>feeds %1</source>
            <translation>%1 채널에 연결됨</translation>
        </message>
        <message>
            <source>feeds no channel</source>
            <extracomment>%1 is the name of a channel</extracomment>
            <translation>연결된 채널 없음</translation>
        </message>
        <message>
            <source>fetched up to %1</source>
            <translation>%1까지 받음</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>바닥글</translation>
        </message>
        <message>
            <source>gross</source>
            <translation>총액</translation>
        </message>
        <message>
            <source>gross %1</source>
            <translation>총액 %1</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>지급 보류</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1 환산</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>일부</translation>
        </message>
        <message>
            <source>income added up from January · in %1 · without estimates</source>
            <translation>1월부터 누적한 수익 · %1 환산 · 예상 금액 제외</translation>
        </message>
        <message>
            <source>income tax</source>
            <translation>소득세</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>이자</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>제외할 행</translation>
        </message>
        <message>
            <source>length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>local tax</source>
            <translation>지방소득세</translation>
        </message>
        <message>
            <source>metric rows</source>
            <translation>지표 행</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>minutes:seconds</source>
            <translation>분:초</translation>
        </message>
        <message>
            <source>month earned</source>
            <translation>발생 월</translation>
        </message>
        <message>
            <source>months</source>
            <translation>개월</translation>
        </message>
        <message>
            <source>move by days</source>
            <translation>며칠 옮기기</translation>
        </message>
        <message>
            <source>net</source>
            <translation>순액</translation>
        </message>
        <message>
            <source>net change</source>
            <translation>순증</translation>
        </message>
        <message>
            <source>new</source>
            <translation>새로움</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>통화 없음</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <source>no date %1</source>
            <translation>날짜 없음 %1</translation>
        </message>
        <message>
            <source>no differences</source>
            <translation>차이 없음</translation>
        </message>
        <message>
            <source>no exchange rate to %1</source>
            <translation>%1 환율 없음</translation>
        </message>
        <message>
            <source>no id</source>
            <translation>ID 없음</translation>
        </message>
        <message>
            <source>no longer told by the platform</source>
            <translation>플랫폼이 더는 알려 주지 않음</translation>
        </message>
        <message>
            <source>no rate</source>
            <translation>환율 없음</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>값 없음</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>연결 안 됨</translation>
        </message>
        <message>
            <source>not earnings</source>
            <translation>수익 아님</translation>
        </message>
        <message>
            <source>not fetched</source>
            <translation>가져오지 못함</translation>
        </message>
        <message>
            <source>not fetched or imported</source>
            <translation>가져오거나 불러온 적 없음</translation>
        </message>
        <message>
            <source>not fetched yet</source>
            <translation>아직 받지 않음</translation>
        </message>
        <message>
            <source>not income</source>
            <translation>수익 아님</translation>
        </message>
        <message>
            <source>not known: %1 without a rate</source>
            <translation>알 수 없음: 환율 없는 %1</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>제공 안 함</translation>
        </message>
        <message>
            <source>not offered for this account</source>
            <translation>이 계정에서는 제공되지 않음</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>알려 주지 않음</translation>
        </message>
        <message>
            <source>not told by the platform</source>
            <translation>플랫폼이 알려 주지 않음</translation>
        </message>
        <message>
            <source>not yet, %1% so far</source>
            <translation>아직, 지금까지 %1%</translation>
        </message>
        <message>
            <source>note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>nothing in the same days last month</source>
            <translation>지난달 같은 기간에는 없음</translation>
        </message>
        <message>
            <source>nothing is late</source>
            <translation>기한 지난 항목 없음</translation>
        </message>
        <message>
            <source>nothing last month to date</source>
            <translation>지난달 같은 기간에는 없음</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>새 항목 없음</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>비교할 것 없음</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>할 일 없음</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>현재 %1</translation>
        </message>
        <message>
            <source>of it estimated</source>
            <translation>그중 추정</translation>
        </message>
        <message>
            <source>of it paid</source>
            <translation>이 중 지급됨</translation>
        </message>
        <message>
            <source>of it pending</source>
            <translation>이 중 입금 대기</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>지남</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>platform error</source>
            <translation>플랫폼 오류</translation>
        </message>
        <message>
            <source>platforms</source>
            <translation>플랫폼</translation>
        </message>
        <message>
            <source>record %1</source>
            <translation>레코드 %1</translation>
        </message>
        <message>
            <source>record %1: %2 “%3”</source>
            <translation>레코드 %1: %2 “%3”</translation>
        </message>
        <message>
            <source>recorded before</source>
            <translation>이전에 기록됨</translation>
        </message>
        <message>
            <source>resources</source>
            <translation>리소스</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>초</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>세미콜론</translation>
        </message>
        <message>
            <source>some accounts lack some days</source>
            <translation>일부 계정은 빠진 날이 있음</translation>
        </message>
        <message>
            <source>status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>stays deleted</source>
            <translation>삭제된 상태 유지</translation>
        </message>
        <message>
            <source>summary row</source>
            <translation>요약 행</translation>
        </message>
        <message>
            <source>supply value</source>
            <translation>공급가액</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>탭</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>take the date away</source>
            <translation>날짜 지우기</translation>
        </message>
        <message>
            <source>take the file's values</source>
            <translation>파일의 값으로</translation>
        </message>
        <message>
            <source>text %1 of %2</source>
            <translation>본문 %1 / %2</translation>
        </message>
        <message>
            <source>than before</source>
            <translation>이전 대비</translation>
        </message>
        <message>
            <source>than the same days last month</source>
            <translation>지난달 같은 기간 대비</translation>
        </message>
        <message>
            <source>the %1 largest of %2</source>
            <translation>%2개 중 큰 것 %1개</translation>
        </message>
        <message>
            <source>the first %1</source>
            <translation>첫째 %1</translation>
        </message>
        <message>
            <source>the fourth %1</source>
            <translation>넷째 %1</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>마지막 %1</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>마지막 날</translation>
        </message>
        <message>
            <source>the second %1</source>
            <translation>둘째 %1</translation>
        </message>
        <message>
            <source>the third %1</source>
            <translation>셋째 %1</translation>
        </message>
        <message>
            <source>times in %1</source>
            <translation>시간대: %1</translation>
        </message>
        <message>
            <source>title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>title %1 of %2</source>
            <translation>제목 %1 / %2</translation>
        </message>
        <message>
            <source>transfer in</source>
            <translation>이체 입금</translation>
        </message>
        <message>
            <source>transfer out</source>
            <translation>이체 출금</translation>
        </message>
        <message>
            <source>twice in the file</source>
            <translation>파일 내 중복</translation>
        </message>
        <message>
            <source>type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>변경 없음</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>unused</source>
            <translation>사용 안 함</translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln day(s) late</source>
            <translation>
                <numerusform>최대 %Ln일 지남</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>used by %Ln content(s)</source>
            <translation>
                <numerusform>콘텐츠 %Ln개에 사용</numerusform>
            </translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>세로줄</translation>
        </message>
        <message>
            <source>views</source>
            <translation>회</translation>
        </message>
        <message>
            <source>vs last month</source>
            <translation>지난달 대비</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>주</translation>
        </message>
        <message>
            <source>will be written</source>
            <translation>기록할 행</translation>
        </message>
        <message>
            <source>without an exchange rate</source>
            <translation>환율 없음</translation>
        </message>
        <message>
            <source>years</source>
            <translation>년</translation>
        </message>
        <message>
            <source>you deleted it</source>
            <translation>직접 삭제함</translation>
        </message>
        <message>
            <source>you deleted it on %1</source>
            <translation>%1에 직접 삭제함</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>0</translation>
        </message>
        <message>
            <source>±0%</source>
            <translation>±0%</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>“%1” cannot be moved.</source>
            <translation>“%1”: 옮길 수 없어요.</translation>
        </message>
        <message>
            <source>“%1” cannot become “%2” from “%3”.</source>
            <translation>“%1”: “%3”에서 “%2”(으)로 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>“%1” goes out on %2</source>
            <translation>‘%1’ %2에 게시</translation>
        </message>
        <message>
            <source>“%1” has been published and keeps its date.</source>
            <translation>“%1”: 이미 게시해서 날짜가 그대로예요.</translation>
        </message>
        <message>
            <source>“%1” in the archive is no known table and was left out.</source>
            <translation>압축 파일 안의 “%1”은(는) 아는 표가 아니라서 뺐어요.</translation>
        </message>
        <message>
            <source>“%1” is a file, not a folder.</source>
            <translation>“%1”은(는) 폴더가 아니라 파일이에요.</translation>
        </message>
        <message>
            <source>“%1” is in the trash.</source>
            <translation>“%1”: 휴지통에 있어요.</translation>
        </message>
        <message>
            <source>“%1” is licensed for some channels only; choose the channel.</source>
            <translation>“%1”: 일부 채널에서만 쓸 수 있어요. 채널을 고르세요.</translation>
        </message>
        <message>
            <source>“%1” is no country code of two letters.</source>
            <translation>“%1”: 두 글자 나라 코드가 아니에요.</translation>
        </message>
        <message>
            <source>“%1” is not licensed for this channel.</source>
            <translation>“%1”: 이 채널에서는 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>“%1” may be used from %2 on, which is after %3.</source>
            <translation>“%1”: %2부터 쓸 수 있는데 %3보다 늦어요.</translation>
        </message>
        <message>
            <source>“%1” may be used until %2, which is before %3.</source>
            <translation>“%1”: %2까지만 쓸 수 있는데 %3보다 일러요.</translation>
        </message>
        <message>
            <source>“%1” may not be used to earn money.</source>
            <translation>“%1”: 돈을 버는 데 쓸 수 없어요.</translation>
        </message>
        <message>
            <source>“%1” must be credited in the description.</source>
            <translation>“%1”: 설명에 출처를 적어야 해요.</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>‘%1’: %2</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… 외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ agrees with the file</source>
            <translation>✓ 파일과 일치</translation>
        </message>
    </context>
</TS>
